package org.quorate.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import org.quorate.time.Moment;

/** How JSON is read: strictly, and without its text ever getting into a message. */
final class SnapshotJson {
    /** Deeper than any snapshot, and far from the end of any stack. */
    static final int DEEPEST = 100;

    /** The longest document, in bytes. */
    static final int LONGEST = 16 * 1024 * 1024;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private static final ObjectReader READER = mapper().readerFor(CaseSnapshot.class);

    private SnapshotJson() {}

    /** Binds a document, or throws at the first fault. */
    static CaseSnapshot bind(byte[] bytes) throws IOException {
        return READER.readValue(bytes);
    }

    /** Binds a tree whose faults were taken out of it. */
    static CaseSnapshot bind(com.fasterxml.jackson.databind.JsonNode tree) throws IOException {
        return READER.readValue(tree);
    }

    private static JsonMapper mapper() {
        SimpleModule moments = new SimpleModule();
        moments.addDeserializer(Moment.class, new MomentReader());
        JsonMapper.Builder builder = JsonMapper.builder(FACTORY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.AUTO_DETECT_GETTERS)
                .defaultPropertyInclusion(JsonInclude.Value.empty())
                .addModule(moments);
        builder.withCoercionConfig(LogicalType.Textual, config -> {
            config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
            config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        });
        return builder.build();
    }

    private static final class MomentReader extends JsonDeserializer<Moment> {
        @Override
        public Moment deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (Moment) context.handleUnexpectedToken(Moment.class, parser);
            }
            return Moment.parse(parser.getText());
        }
    }
}
