package org.portregistry.normalize.name;

import java.util.Optional;
import org.portregistry.model.Claim;
import org.portregistry.model.NameMatch;

/**
 * A claim with its name prepared for comparison.
 *
 * @param claim the claim
 * @param name its name as stated
 * @param product the product that it is about
 * @param isNameless whether the name is a stand-in for one, or only a maker's
 * @param isForged whether its letters are of several scripts, so that it may look like the name of another service
 * @param slug the service name of that product where IANA registers none
 */
record StatedClaim(
        Claim claim, StatedName name, StatedName product, boolean isNameless, boolean isForged, ServiceSlug slug) {

    static StatedClaim of(Claim claim, IanaServices iana) {
        ProductName product = ProductName.of(claim, iana);
        StatedName name = StatedName.literal(claim, iana);
        return new StatedClaim(
                claim,
                name,
                name.product(claim, product, iana),
                ProductName.isNone(claim.name()),
                Scripts.areMixed(claim.name()),
                slug(claim, product, iana));
    }

    /** Returns what the claim means where no registered service is found: its product's slug, or nothing. */
    Resolution unregistered() {
        return isNameless
                ? Resolution.NONE
                : new Resolution(slug.name(), NameMatch.SLUG, false, slug.isCut(), Optional.empty());
    }

    /** A slug must not be the name of a registered service that a word of the phrase makes another of. */
    private static ServiceSlug slug(Claim claim, ProductName product, IanaServices iana) {
        boolean isAnothers = iana.named(Words.key(product.text())).isPresent() && product.isQualifiedIn(claim.name());
        return ServiceSlug.of(isAnothers ? Head.beforeProperName(claim.name()) : product.text());
    }
}
