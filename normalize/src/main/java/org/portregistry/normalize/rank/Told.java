package org.portregistry.normalize.rank;

import java.util.List;
import org.portregistry.model.Claim;

/** What claims tell of a service: each fact by the first of them, in their order, that tells it; else empty. */
public final class Told {

    private String description = "";
    private String risk = "";
    private String frequency = "";
    private String assignee = "";
    private String contact = "";
    private String reference = "";
    private String serviceCode = "";
    private String registered = "";
    private String modified = "";
    private boolean unauthorizedUse;

    private Told() {}

    /** Asks the claims in their order. */
    public static Told by(List<Stake> stakes) {
        Told told = new Told();
        for (int i = 0; i < stakes.size(); i++) {
            told.ask(stakes.get(i).claim());
        }
        return told;
    }

    private void ask(Claim claim) {
        description = description.isEmpty() ? claim.description() : description;
        risk = risk.isEmpty() ? claim.risk() : risk;
        frequency = frequency.isEmpty() ? claim.frequency() : frequency;
        assignee = assignee.isEmpty() ? claim.assignee() : assignee;
        contact = contact.isEmpty() ? claim.contact() : contact;
        reference = reference.isEmpty() ? claim.reference() : reference;
        serviceCode = serviceCode.isEmpty() ? claim.serviceCode() : serviceCode;
        registered = registered.isEmpty() ? claim.registered() : registered;
        modified = modified.isEmpty() ? claim.modified() : modified;
        unauthorizedUse |= claim.unauthorizedUse();
    }

    /** Returns the description. */
    public String description() {
        return description;
    }

    /** Returns the risk, in our own words. */
    public String risk() {
        return risk;
    }

    /** Returns the share of scans that find it open. */
    public String frequency() {
        return frequency;
    }

    /** Returns who holds the assignment. */
    public String assignee() {
        return assignee;
    }

    /** Returns whom to ask. */
    public String contact() {
        return contact;
    }

    /** Returns the documents. */
    public String reference() {
        return reference;
    }

    /** Returns the DCCP service code. */
    public String serviceCode() {
        return serviceCode;
    }

    /** Returns the date of registration. */
    public String registered() {
        return registered;
    }

    /** Returns the date of the last change. */
    public String modified() {
        return modified;
    }

    /** Returns whether any of them reports unauthorized use. */
    public boolean unauthorizedUse() {
        return unauthorizedUse;
    }
}
