package org.portregistry.normalize.name;

import org.portregistry.model.Claim;

/**
 * The product that a claim is about, prepared for comparison.
 *
 * @param name its name
 * @param slug its service name where IANA registers none
 */
record StatedProduct(StatedName name, ServiceSlug slug) {

    static StatedProduct of(Claim claim, StatedName stated, IanaServices iana) {
        ProductName product = ProductName.of(claim, iana);
        return new StatedProduct(stated.product(claim, product, iana), slug(claim, product, iana));
    }

    /** A slug must not be the name of a registered service that a word of the phrase makes another of. */
    private static ServiceSlug slug(Claim claim, ProductName product, IanaServices iana) {
        boolean isAnothers = iana.named(Words.key(product.text())).isPresent() && product.isQualifiedIn(claim.name());
        return ServiceSlug.of(isAnothers ? Head.beforeProperName(claim.name()) : product.text());
    }
}
