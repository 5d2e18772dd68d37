package org.quorate.nightly;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** What an agency's files are called. A record may name an agency in any way; a file's name holds letters and digits. */
final class AgencyFile {
    private static final int MOST = 60;

    private AgencyFile() {}

    /** The name without its ending; two agencies never share one but by a collision of 32 bits. */
    static String name(String agency) {
        String plain = agency.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.length() > MOST ? plain.substring(0, MOST) : plain;
        if (shortened.equals(agency)) {
            return shortened;
        }
        CRC32 sum = new CRC32();
        sum.update(agency.getBytes(StandardCharsets.UTF_8));
        return "agency-" + shortened + "-" + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
