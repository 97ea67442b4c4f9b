package org.portregistry.normalize.rank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portregistry.model.Claim;
import org.portregistry.model.Notice;
import org.portregistry.model.NoticeKind;
import org.portregistry.model.Ruling;
import org.portregistry.model.Transport;
import org.portregistry.normalize.name.ResolvedClaim;
import org.portregistry.normalize.rank.Decision.Outcome;

/** What is found about rulings: those that contradict each other or themselves, decide nothing, or reject nothing. */
final class RulingReview {

    private RulingReview() {}

    static Notice notice(NoticeKind kind, Ruling ruling, String what) {
        String file = "rulings/" + ruling.file();
        return new Notice(kind, file, "", String.join(", ", ruling.preferred()), file + " " + what);
    }

    /** Returns the rulings on one port that cannot all hold. */
    static Stream<Notice> contradictions(List<Ruling> rulings) {
        Stream<Notice> within = rulings.stream()
                .filter(ruling -> ServiceNames.containsAny(ruling.over(), ruling.preferred()))
                .map(ruling -> notice(
                        NoticeKind.RULING_CONTRADICTS,
                        ruling,
                        "prefers a service that it also lists in over; remove one"));
        Stream<Notice> between = IntStream.range(0, rulings.size())
                .boxed()
                .flatMap(
                        at -> rulings.subList(0, at).stream()
                                .filter(other -> contradict(other, rulings.get(at)))
                                .map(
                                        other -> notice(
                                                NoticeKind.RULING_CONTRADICTS,
                                                rulings.get(at),
                                                "says otherwise than " + other.file()
                                                        + ", which holds for the same port; the one that names the transport goes first there")));
        return Stream.concat(within, between);
    }

    private static boolean contradict(Ruling one, Ruling other) {
        return one.transport().mayBe(other.transport())
                && !one.preferred().isEmpty()
                && !other.preferred().isEmpty()
                && !ServiceNames.areSame(one.preferred(), other.preferred());
    }

    /** Returns what is to be told of one ruling; the parameters are those of {@link Rulings#review}. */
    static Stream<Notice> of(
            Ruling ruling, List<Claim> claims, List<ResolvedClaim> rejected, Collection<Decision> decisions) {
        List<Notice> rejectedChoices = rejected.stream()
                .filter(claim -> rejects(ruling, claim.claim()))
                .filter(claim -> ServiceNames.contains(ruling.preferred(), claim.service()))
                .map(claim -> rejectedChoice(ruling, claim))
                .toList();
        Stream<Notice> effect = Stream.concat(
                rejectedChoices.isEmpty() ? unclaimed(ruling, decisions).stream() : rejectedChoices.stream(),
                needless(ruling, decisions).stream());
        return Stream.concat(effect, idleRejections(ruling, claims));
    }

    /** Returns whether a ruling sets a claim aside. */
    static boolean rejects(Ruling ruling, Claim claim) {
        return ruling.reject().stream().anyMatch(rejection -> isAbout(ruling, rejection, claim));
    }

    private static boolean isAbout(Ruling ruling, Ruling.Rejection rejection, Claim claim) {
        return (ruling.transport() == Transport.UNSTATED || ruling.transport() == claim.transport())
                && rejection.source().equals(claim.source())
                && rejection.stated().equalsIgnoreCase(claim.name());
    }

    private static Notice rejectedChoice(Ruling ruling, ResolvedClaim claim) {
        return notice(
                NoticeKind.RULING_CONTRADICTS,
                ruling,
                "prefers " + claim.service() + ", and rejects \""
                        + claim.claim().name() + "\" of " + claim.source() + ", which means it; remove one");
    }

    private static Optional<Notice> unclaimed(Ruling ruling, Collection<Decision> decisions) {
        return ruling.preferred().isEmpty()
                        || claimed(ruling, decisions).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(notice(
                        NoticeKind.RULING_STALE,
                        ruling,
                        "prefers " + String.join(", ", ruling.preferred())
                                + ", which no source claims there any more; remove it or decide again"));
    }

    private static Optional<Notice> needless(Ruling ruling, Collection<Decision> decisions) {
        return claimed(ruling, decisions).findAny().isPresent()
                        && claimed(ruling, decisions).allMatch(decision -> decision.outcome() == Outcome.NEEDLESS)
                ? Optional.of(
                        notice(NoticeKind.RULING_NEEDLESS, ruling, "says what the rules say anyway; it can be removed"))
                : Optional.empty();
    }

    private static Stream<Decision> claimed(Ruling ruling, Collection<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.ruling().filter(ruling::equals).isPresent() && decision.isClaimed());
    }

    private static Stream<Notice> idleRejections(Ruling ruling, List<Claim> claims) {
        return ruling.reject().stream()
                .filter(rejection -> claims.stream().noneMatch(claim -> isAbout(ruling, rejection, claim)))
                .map(rejection -> notice(
                        NoticeKind.RULING_NEEDLESS,
                        ruling,
                        "rejects \"" + rejection.stated() + "\" of " + rejection.source()
                                + ", which is not claimed there; remove the entry"));
    }
}
