package org.quorate.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** How JSON is written: compact, the same bytes on every machine, and safe to look at. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .characterEscapes(new VisibleEscapes())
            .build();

    private static final JsonFactory FOR_PAGE = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .characterEscapes(new PageEscapes())
            .build();

    private Json() {}

    /** The same for JSON inside a page, where no text may look like the end of its element. */
    public static JsonGenerator forPage(OutputStream out) throws IOException {
        return FOR_PAGE.createGenerator(out).setRootValueSeparator(null);
    }

    /** A generator that writes one value after the other, with nothing between them. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).setRootValueSeparator(null);
    }

    /** Writes a text, or null. */
    public static void string(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
