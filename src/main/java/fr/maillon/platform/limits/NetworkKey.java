package fr.maillon.platform.limits;

import java.util.Locale;

/** Whom an address stands for when it is counted. */
public final class NetworkKey {

    private static final int GROUPS_OF_A_SITE = 4;
    private static final int GROUPS = 8;

    private NetworkKey() {}

    /**
     * An IPv4 address as it is; of an IPv6 address the first 64 bits, because one home has all those below them.
     *
     * @param address as the server gives it
     */
    public static String of(String address) {
        var bare = address.replaceAll("[\\[\\]]|%.*", "");
        if (!bare.contains(":") || bare.contains(".")) {
            return bare;
        }
        var halves = bare.split("::", 2);
        var groups = new StringBuilder();
        var first = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        var last = halves.length < 2 || halves[1].isEmpty() ? new String[0] : halves[1].split(":");
        for (int i = 0; i < GROUPS_OF_A_SITE; i++) {
            var fromTheEnd = i - (GROUPS - last.length);
            var group = i < first.length ? first[i] : fromTheEnd >= 0 ? last[fromTheEnd] : "0";
            groups.append(group.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT))
                    .append(':');
        }
        return groups.append("/64").toString();
    }
}
