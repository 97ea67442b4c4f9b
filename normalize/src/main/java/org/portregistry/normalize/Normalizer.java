package org.portregistry.normalize;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portregistry.model.Alias;
import org.portregistry.model.Assignment;
import org.portregistry.model.Claim;
import org.portregistry.model.NormalizerInput;
import org.portregistry.model.Notice;
import org.portregistry.model.Observation;
import org.portregistry.model.Registry;
import org.portregistry.model.WideRange;
import org.portregistry.normalize.conflict.Conflicts;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.name.NameResolver;
import org.portregistry.normalize.rank.CategoriesAndRisk;
import org.portregistry.normalize.rank.Origins;
import org.portregistry.normalize.rank.Usage;

/**
 * Turns claims into the registry: canonical names, evidence, standing, rank, conflicts, port by port.
 *
 * <p>Three laws hold: no claim is lost (each is evidence or stands in a notice), the order of the claims does not matter,
 * and a source that agrees changes no first answer.
 */
public final class Normalizer {

    private Normalizer() {}

    /** Returns what the registry says, given everything that is claimed and decided. */
    public static Registry normalize(NormalizerInput input) {
        Origins origins = new Origins(input.sources());
        Vintages vintages = Vintages.of(input.sources(), input.claims());
        Vocabulary.Translation translation = Vocabulary.translate(vintages.claims(), input.vocabulary());
        ClaimsByPort claims = ClaimsByPort.of(translation.claims(), input.rulings(), origins);
        IanaServices iana = new IanaServices(translation.claims().stream()
                .filter(origins::assigns)
                .sorted(Claim.ORDER)
                .toList());
        CategoriesAndRisk kinds = new CategoriesAndRisk(input.services(), origins);
        NameResolver names = new NameResolver(iana, origins::assigns, input.aliases());
        PortJudge judge =
                new PortJudge(origins, iana, names, kinds, Usage.listingOnlyUsed(translation.claims(), origins));
        List<JudgedPort> ports =
                claims.ports().parallelStream().map(judge::judge).toList();
        NamedClaims wide = NamedClaims.alone(claims.wide(), names);
        NamedClaims portless = NamedClaims.alone(claims.portless(), names);
        List<WideRange> ranges = WideRanges.of(wide.claims(), origins, kinds);
        Conflicts conflicts = Conflicts.of(
                ports.stream().flatMap(port -> port.conflicts().stream()).toList(), ranges, origins);
        Set<Alias> aliases = Stream.of(
                        ports.stream().flatMap(port -> port.aliases().stream()), wide.aliases(), portless.aliases())
                .flatMap(found -> found)
                .collect(Collectors.toSet());
        List<Observation> observations = Observations.onePerPort(input.observations());
        List<Assignment> rows = ports.parallelStream()
                .flatMap(port -> port.assignments(conflicts))
                .toList();
        return new Registry(
                Observations.filled(rows, observations),
                ranges,
                PortlessServices.of(portless.claims(), origins),
                conflicts.all(),
                sorted(Stream.of(
                        vintages.superseded(),
                        translation.notices(),
                        claims.notices(),
                        ports.stream().flatMap(port -> port.notices().stream()).toList(),
                        wide.notices(),
                        portless.notices(),
                        names.unusedAliases(aliases))),
                observations);
    }

    private static List<Notice> sorted(Stream<List<Notice>> notices) {
        return notices.flatMap(Collection::stream).sorted().distinct().toList();
    }
}
