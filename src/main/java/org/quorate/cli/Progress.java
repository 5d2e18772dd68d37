package org.quorate.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many cases are done; elsewhere nothing. */
final class Progress implements AutoCloseable {
    /** Columns. */
    static final int WIDTH = 60;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar where standard error is a terminal, and quiet was not asked for. */
    static Progress of(Quorate quorate) {
        if (!quorate.surroundings().errIsTerminal() || quorate.messages().isQuiet()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName("cases")
                .setInitialMax(-1)
                .setUpdateIntervalMillis(250)
                .setConsumer(new LastLine(quorate.messages()))
                .clearDisplayOnFinish()
                .build());
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The terminal's last line. */
    private record LastLine(Messages messages) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            messages.progress(rendered);
        }

        @Override
        public void clear() {
            messages.wipe();
        }

        @Override
        public void close() {
            messages.wipe();
        }
    }
}
