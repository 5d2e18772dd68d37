package org.quorate.cli;

import java.util.Locale;
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

    /** A count where standard error is a terminal that the results do not run over, and quiet was not asked for. */
    static Progress of(Quorate quorate, boolean toFile) {
        Surroundings around = quorate.surroundings();
        boolean inTheWay = around.outIsTerminal() && !toFile;
        if (!around.errIsTerminal() || inTheWay || quorate.messages().isQuiet()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName("cases")
                .setInitialMax(-1)
                .setRenderer((state, most) -> String.format(
                        Locale.ROOT,
                        "%d cases in %d s",
                        state.getCurrent(),
                        state.getElapsedAfterStart().toSeconds()))
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
