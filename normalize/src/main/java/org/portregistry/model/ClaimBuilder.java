package org.portregistry.model;

import java.util.List;
import java.util.Optional;

/** Collects the values of a {@link Claim}; each method sets the component of its name and returns this builder. */
public final class ClaimBuilder {
    private final String source;
    private final String place;
    private Optional<PortRange> ports = Optional.empty();
    private boolean openEnd;
    private Transport transport = Transport.UNSTATED;
    private String name = "";
    private ClaimStatus status = ClaimStatus.LISTED;
    private Used used = Used.UNSTATED;
    private String description = "";
    private List<String> terms = List.of();
    private List<String> aliases = List.of();
    private List<String> categories = List.of();
    private String risk = "";
    private String frequency = "";
    private String assignee = "";
    private String contact = "";
    private String reference = "";
    private String serviceCode = "";
    private String registered = "";
    private String modified = "";
    private String currentName = "";
    private boolean unauthorizedUse;
    private List<String> links = List.of();
    private String application = "";

    ClaimBuilder(String source, String place) {
        this.source = source;
        this.place = place;
    }

    public ClaimBuilder ports(Optional<PortRange> ports) {
        this.ports = ports;
        return this;
    }

    public ClaimBuilder ports(PortRange range) {
        return ports(Optional.of(range));
    }

    public ClaimBuilder openEnd(boolean openEnd) {
        this.openEnd = openEnd;
        return this;
    }

    public ClaimBuilder transport(Transport transport) {
        this.transport = transport;
        return this;
    }

    public ClaimBuilder name(String name) {
        this.name = name;
        return this;
    }

    public ClaimBuilder status(ClaimStatus status) {
        this.status = status;
        return this;
    }

    public ClaimBuilder used(Used used) {
        this.used = used;
        return this;
    }

    public ClaimBuilder description(String description) {
        this.description = description;
        return this;
    }

    public ClaimBuilder terms(List<String> terms) {
        this.terms = terms;
        return this;
    }

    public ClaimBuilder aliases(List<String> aliases) {
        this.aliases = aliases;
        return this;
    }

    public ClaimBuilder categories(List<String> categories) {
        this.categories = categories;
        return this;
    }

    public ClaimBuilder risk(String risk) {
        this.risk = risk;
        return this;
    }

    public ClaimBuilder frequency(String frequency) {
        this.frequency = frequency;
        return this;
    }

    public ClaimBuilder assignee(String assignee) {
        this.assignee = assignee;
        return this;
    }

    public ClaimBuilder contact(String contact) {
        this.contact = contact;
        return this;
    }

    public ClaimBuilder reference(String reference) {
        this.reference = reference;
        return this;
    }

    public ClaimBuilder serviceCode(String serviceCode) {
        this.serviceCode = serviceCode;
        return this;
    }

    public ClaimBuilder registered(String registered) {
        this.registered = registered;
        return this;
    }

    public ClaimBuilder modified(String modified) {
        this.modified = modified;
        return this;
    }

    public ClaimBuilder currentName(String currentName) {
        this.currentName = currentName;
        return this;
    }

    public ClaimBuilder unauthorizedUse(boolean unauthorizedUse) {
        this.unauthorizedUse = unauthorizedUse;
        return this;
    }

    /** Sets {@link Claim#links}. */
    public ClaimBuilder links(List<String> links) {
        this.links = links;
        return this;
    }

    /** Sets {@link Claim#application}. */
    public ClaimBuilder application(String application) {
        this.application = application;
        return this;
    }

    /** Returns the claim. */
    public Claim build() {
        return new Claim(
                source,
                ports,
                openEnd,
                transport,
                name,
                status,
                used,
                description,
                terms,
                aliases,
                categories,
                risk,
                frequency,
                currentName,
                new Registration(assignee, contact, reference, serviceCode, registered, modified, unauthorizedUse)
                        .shared(),
                place,
                links,
                application);
    }
}
