package org.quorate.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Locale;
import org.quorate.time.Moment;

/** How JSON is read: strictly, within limits, and without its text ever getting into a message. */
final class SnapshotJson {
    /** The longest document, in bytes. */
    static final int LONGEST = 16 * 1024 * 1024;

    /** Deeper than any snapshot, and far from the end of any stack. */
    private static final int DEEPEST = 100;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    /** What a document of the greatest length has at eight bytes a token; it keeps the memory for one bounded. */
    private static final int MOST_TOKENS = 2_000_000;

    /** Reads any JSON within the limits; UTF-8 is never guessed to be something else. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private static final ObjectReader READER = mapper().readerFor(CaseSnapshot.class);

    private SnapshotJson() {}

    /** Binds a document without a byte order mark, or throws at the first fault. */
    static CaseSnapshot bind(byte[] bytes) throws IOException {
        return READER.readValue(bytes);
    }

    /** Binds a tree whose faults were taken out of it. */
    static CaseSnapshot bind(JsonNode tree) throws IOException {
        return READER.readValue(tree);
    }

    /** Which limit a document went beyond. */
    static String limit(StreamConstraintsException beyond) {
        String what = beyond.getOriginalMessage();
        if (what.startsWith("Document nesting")) {
            return "values nested deeper than " + DEEPEST;
        }
        if (what.startsWith("Token")) {
            return "more than " + grouped(MOST_TOKENS) + " names, values and brackets";
        }
        if (what.startsWith("Name")) {
            return "a field name longer than " + grouped(LONGEST_NAME) + " characters";
        }
        return what.startsWith("Number")
                ? "a number of more than " + LONGEST_NUMBER + " digits"
                : "a text longer than " + grouped(LONGEST_TEXT) + " characters";
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static JsonMapper mapper() {
        SimpleModule moments = new SimpleModule();
        moments.addDeserializer(Moment.class, new MomentReader());
        JsonMapper.Builder builder = JsonMapper.builder(FACTORY.rebuild()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(moments);
        builder.withCoercionConfigDefaults(config -> {
            config.setAcceptBlankAsEmpty(false);
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                config.setCoercion(shape, CoercionAction.Fail);
            }
        });
        return builder.build();
    }

    private static final class MomentReader extends JsonDeserializer<Moment> {
        @Override
        public Moment deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Moment) context.handleUnexpectedToken(Moment.class, parser);
            }
            return Moment.parse(parser.getText());
        }
    }
}
