package org.portregistry.normalize.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makers, and platforms, whose name stands in front of or behind that of a product and is not a service itself. A maker
 * that people know as a product ({@code mikrotik}, {@code sap}) is none of them.
 */
final class Vendors {

    private static final Set<List<String>> NAMES =
            Arrays.stream("""
            abb; activision; adobe; adobe systems; amazon; amazon web services; amd; apache; apple; atlassian; avaya; aws; bea; beckhoff; blizzard; bmc;
            bmc software; brother; ca; canon; check point; cisco; cisco systems; citrix; computer associates; dell;
            dell emc; digital equipment corporation; d-link; electronic arts; emc; epson; ericsson; f5; facebook;
            fortinet; fujitsu; ge; google; hewlett packard; hewlett packard enterprise; hitachi; honeywell; hp; hpe;
            huawei; ibm; id software; intel; intuit; juniper; juniper networks; kaspersky; kaspersky lab; lenovo;
            lexmark; lg; linux; logitech; mac os x; macos; mac os; mcafee; meta; microsoft; mitsubishi;
            mitsubishi electric; motorola; ms; nai; ncsa; nec; netapp; netgear; nintendo; nokia; nortel; novell;
            nvidia; omron; oracle; palo alto; palo alto networks; panasonic; philips; qualcomm; quest; red hat;
            ricoh; rockwell; rockwell automation; samsung; schneider; schneider electric; sega; siemens;
            silicon graphics; sgi; solarwinds; sony; sophos; sun; sun microsystems; symantec; toshiba; trend micro;
            ubisoft; unisys; unix; valve; veritas; vmware; windows; microsoft windows; xerox; yahoo; zte
            """.strip().split(";")).map(Words::of).collect(Collectors.toUnmodifiableSet());

    /** What ends the name of a company. */
    private static final Set<String> COMPANY =
            WeakWords.words("inc llc ltd gmbh corp corporation ag co bv oy plc limited");

    private static final int LONGEST = NAMES.stream().mapToInt(List::size).max().orElseThrow();

    private Vendors() {}

    /** Returns whether a text is the name of a maker and nothing else. */
    static boolean isVendor(String text) {
        List<String> words = Words.of(text);
        boolean isCompany = words.size() > 1 && COMPANY.contains(words.get(words.size() - 1));
        return isCompany || NAMES.contains(words);
    }

    /** Returns the words, as they are written, without a maker's name in front of them; none where they are only that. */
    static List<String> withoutFirst(List<String> words) {
        int maker = longest(words.size(), size -> NAMES.contains(Words.of(String.join(" ", words.subList(0, size)))));
        return words.subList(maker, words.size());
    }

    /** Returns the words without a maker's name in front of or behind them; all where nothing else would remain. */
    static List<String> without(List<String> words) {
        int front = longest(words.size(), size -> NAMES.contains(words.subList(0, size)));
        List<String> rest = words.subList(front, words.size());
        int behind = longest(rest.size(), size -> NAMES.contains(rest.subList(rest.size() - size, rest.size())));
        List<String> product = rest.subList(0, rest.size() - behind);
        return product.isEmpty() ? words : product;
    }

    /** Returns how many words the longest maker's name has of so many at the most; 0 if there is none. */
    private static int longest(int most, IntPredicate isMaker) {
        return IntStream.iterate(Math.min(LONGEST, most), size -> size > 0, size -> size - 1)
                .filter(isMaker)
                .findFirst()
                .orElse(0);
    }
}
