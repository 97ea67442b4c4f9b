package org.portregistry.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one source says about a port, as stated, and where.
 *
 * @param source the id of the source
 * @param ports the port or range; empty for a service name without a port
 * @param openEnd whether the source leaves the end of the range open ({@code 6000+}); {@code ports} is the start alone
 * @param transport the transport; {@link Transport#UNSTATED} where the source does not say
 * @param name the name as stated; may be empty
 * @param status what the source calls the use
 * @param used whether the source says that it is in use
 * @param description the description, white space normalised; empty where the licence keeps it back
 * @param terms where the description is kept back, its distinct words, lower-cased and sorted
 * @param aliases other names that the source gives the same service
 * @param categories the source's own words for what kind of service this is
 * @param risk the source's own word for how dangerous it is
 * @param frequency how often scans find it open, 0 to 1, as stated
 * @param currentName the name that the source itself says is the current one for this
 * @param registration who registered it, when, and with what documents
 * @param place finds the row again in the source: {@code line 42}, {@code record 812}, {@code table 3 row 17}
 * @param links the texts that the row links or emphasises, which often name the product
 * @param application the product whose set of ports this is one of, as the source states it, or empty
 */
public record Claim(
        String source,
        Optional<PortRange> ports,
        boolean openEnd,
        Transport transport,
        String name,
        ClaimStatus status,
        Used used,
        String description,
        List<String> terms,
        List<String> aliases,
        List<String> categories,
        String risk,
        String frequency,
        String currentName,
        Registration registration,
        String place,
        List<String> links,
        String application) {

    /**
     * The order of claims files: ports, those without any last; transport, name, then everything else, so that equal sets
     * sort alike.
     */
    public static final Comparator<Claim> ORDER = Comparator.<Claim, PortRange>comparing(
                    claim -> claim.ports().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::transport)
            .thenComparing(Claim::name)
            .thenComparing(Claim::status)
            .thenComparing(Claim::used)
            .thenComparing(Claim::source)
            .thenComparing(Claim::place)
            .thenComparing(Claim::openEnd)
            .thenComparing(Claim::description)
            .thenComparing(Claim::currentName)
            .thenComparing(joined(Claim::terms))
            .thenComparing(joined(Claim::aliases))
            .thenComparing(joined(Claim::categories))
            .thenComparing(Claim::risk)
            .thenComparing(Claim::frequency)
            .thenComparing(Claim::registration)
            .thenComparing(joined(Claim::links))
            .thenComparing(Claim::application);

    /** Refuses null and copies the lists. */
    public Claim {
        Nulls.refuse(
                source,
                ports,
                transport,
                name,
                status,
                used,
                description,
                risk,
                frequency,
                currentName,
                registration,
                place,
                application);
        terms = List.copyOf(terms);
        aliases = List.copyOf(aliases);
        categories = List.copyOf(categories);
        links = List.copyOf(links);
    }

    private static Function<Claim, String> joined(Function<Claim, List<String>> texts) {
        return claim -> String.join(";", texts.apply(claim));
    }

    /** Starts a claim of {@code source} at {@code place}, empty in every other respect. */
    public static ClaimBuilder of(String source, String place) {
        return new ClaimBuilder(source, place);
    }

    /** Returns the name and the other names. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** Returns {@link Registration#assignee}. */
    public String assignee() {
        return registration.assignee();
    }

    /** Returns {@link Registration#contact}. */
    public String contact() {
        return registration.contact();
    }

    /** Returns {@link Registration#reference}. */
    public String reference() {
        return registration.reference();
    }

    /** Returns {@link Registration#serviceCode}. */
    public String serviceCode() {
        return registration.serviceCode();
    }

    /** Returns {@link Registration#registered}. */
    public String registered() {
        return registration.registered();
    }

    /** Returns {@link Registration#modified}. */
    public String modified() {
        return registration.modified();
    }

    /** Returns {@link Registration#unauthorizedUse}. */
    public boolean unauthorizedUse() {
        return registration.unauthorizedUse();
    }

    /** Returns {@code 80/tcp}, {@code 6000-6063/-}, or {@code no port/tcp}, for messages. */
    public String where() {
        return ports.map(PortRange::toString).orElse("no port") + "/" + transport.idPart();
    }

    /** Returns a builder that holds all of this claim's values. */
    public ClaimBuilder toBuilder() {
        return new ClaimBuilder(source, place)
                .ports(ports)
                .openEnd(openEnd)
                .transport(transport)
                .name(name)
                .status(status)
                .used(used)
                .description(description)
                .terms(terms)
                .aliases(aliases)
                .categories(categories)
                .risk(risk)
                .frequency(frequency)
                .assignee(assignee())
                .contact(contact())
                .reference(reference())
                .serviceCode(serviceCode())
                .registered(registered())
                .modified(modified())
                .currentName(currentName)
                .unauthorizedUse(unauthorizedUse())
                .links(links)
                .application(application);
    }
}
