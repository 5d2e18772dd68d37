package org.quorate.report.page;

import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.quorate.text.Visible;

/** A page as it grows: tags are the program's own, and every text is escaped. */
public final class Html {
    private final StringBuilder page = new StringBuilder();

    /** Tags and texts of the program's own, as they are. */
    public Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** A text, in an element or between the quotation marks of an attribute. */
    public Html text(@Nullable Object text) {
        page.append(StringEscapeUtils.escapeHtml4(Visible.of(String.valueOf(text))));
        return this;
    }

    /** An element that holds a text. */
    public Html element(String tag, @Nullable Object text) {
        String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        return raw("<" + tag + ">").text(text).raw("</" + name + ">");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
