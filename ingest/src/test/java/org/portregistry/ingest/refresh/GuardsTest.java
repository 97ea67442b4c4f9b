package org.portregistry.ingest.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.ingest.SourceDefinition;
import org.portregistry.ingest.list.Options;
import org.portregistry.model.Authority;
import org.portregistry.model.Claim;
import org.portregistry.model.Include;
import org.portregistry.model.PortRange;
import org.portregistry.model.Source;
import org.portregistry.model.TextPolicy;

class GuardsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            growth                              |       |   100 |   200 | false
            as many                             |       |   100 |   100 | false
            first refresh                       |       |     0 |     5 | false
            ten of a middling list              |       |   100 |    90 | false
            eleven of a middling list           |       |   100 |    89 | true
            half a percent of a long list       |       | 14533 | 14461 | false
            more than half a percent of it      |       | 14533 | 14460 | true
            a quarter of a short list           |       |    20 |    15 | false
            over a quarter of a short list      |       |    20 |    14 | true
            what the source file allows         | 0.05  |   100 |    95 | false
            more than the source file allows    | 0.05  |   100 |    94 | true
            less than ten, but not allowed      | 0.01  |   100 |    98 | true
            """)
    void loss_isRefusedAboveWhatIsAllowed(
            String situation, Double maximumLoss, int before, int after, boolean refused) {
        SourceDefinition source =
                source(1, maximumLoss == null ? OptionalDouble.empty() : OptionalDouble.of(maximumLoss));
        assertEquals(refused, Guards.loss(source, before, claims(after)).isPresent(), situation);
    }

    @ParameterizedTest
    @CsvSource({"5, 4, true", "5, 5, false", "0, 0, true", "0, 1, false"})
    void tooFew_areRefused(int minimum, int claims, boolean refused) {
        assertEquals(
                refused,
                Guards.tooFew(source(minimum, OptionalDouble.empty()), claims(claims))
                        .isPresent());
    }

    private static List<Claim> claims(int count) {
        return Collections.nCopies(
                count, Claim.of("a", "line 1").ports(PortRange.of(80)).build());
    }

    private static SourceDefinition source(int minimumClaims, OptionalDouble maximumLoss) {
        return new SourceDefinition(
                new Source("a", "a", Authority.COMMUNITY, "x", TextPolicy.KEEP, Include.DEFAULT, ""),
                "fake",
                Options.NONE,
                List.of(),
                List.of(),
                minimumClaims,
                "",
                "",
                maximumLoss,
                Optional.empty());
    }
}
