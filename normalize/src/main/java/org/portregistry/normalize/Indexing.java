package org.portregistry.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RecursiveTask;
import org.portregistry.model.Claim;
import org.portregistry.model.ClaimStatus;
import org.portregistry.normalize.name.IanaServices;
import org.portregistry.normalize.rank.Origins;

/** Finds the services that IANA assigns, while the claims are sorted by port. */
final class Indexing extends RecursiveTask<IanaServices> {

    private static final long serialVersionUID = 1;

    private final transient List<Claim> claims;
    private final transient Origins origins;

    Indexing(List<Claim> claims, Origins origins) {
        this.claims = claims;
        this.origins = origins;
    }

    @Override
    protected IanaServices compute() {
        List<Claim> assignments = new ArrayList<>();
        for (Claim claim : claims) {
            if (isAssignment(claim)) {
                assignments.add(claim);
            }
        }
        assignments.sort(Claim.ORDER);
        return IanaServices.of(assignments);
    }

    private boolean isAssignment(Claim claim) {
        return claim.status() == ClaimStatus.ASSIGNED && origins.isRegistry(claim.source());
    }
}
