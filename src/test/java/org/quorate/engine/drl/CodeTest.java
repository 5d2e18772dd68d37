package org.quorate.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a // now()       | a
                    a /* now */ b    | a           b
                    "now" b          | "   " b
                    'n' "it's" b     | ' ' "    " b
                    "a \\" b" now     | "      " now
                    a /* no end      | a
                    "// text" now    | "       " now
                    """)
    void words_of_comments_and_texts_are_no_code(String text, String code) {
        assertThat(Code.of(text).stripTrailing()).isEqualTo(code);
        assertThat(Code.of(text)).hasSameSizeAs(text);
    }
}
