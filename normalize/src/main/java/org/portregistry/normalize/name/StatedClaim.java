package org.portregistry.normalize.name;

import java.util.Optional;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;

/** A claim with its name prepared for comparison. Most claims mean what they state, so the product is sought when asked for. */
final class StatedClaim {
    private final Claim claim;
    private final IanaServices iana;
    private final StatedName name;
    private Optional<StatedProduct> product = Optional.empty();

    StatedClaim(Claim claim, IanaServices iana) {
        this.claim = claim;
        this.iana = iana;
        this.name = StatedName.literal(claim, iana);
    }

    Claim claim() {
        return claim;
    }

    /** Returns the name as stated. */
    StatedName name() {
        return name;
    }

    /** Returns the product that the claim is about. */
    StatedProduct product() {
        if (product.isEmpty()) {
            product = Optional.of(StatedProduct.of(claim, name, iana));
        }
        return product.get();
    }

    /** Returns whether the name is a stand-in for one, or only a maker's. */
    boolean isNameless() {
        return ProductName.isNone(claim.name());
    }

    /** Returns whether its letters are of several scripts, so that it may look like the name of another service. */
    boolean isForged() {
        return Scripts.areMixed(claim.name());
    }

    /** Returns what the claim means where no registered service is found: its product's slug, or nothing. */
    Resolution unregistered() {
        if (isNameless()) {
            return Resolution.NONE;
        }
        ServiceSlug slug = product().slug();
        return new Resolution(slug.name(), NameMatch.SLUG, false, slug.isCut(), Optional.empty());
    }
}
