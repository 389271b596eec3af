package parley.policy;

import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Publishes the catalogue that comes with this version of Parley, where it differs from what is in use. */
@Singleton
final class PublishCatalogue implements Preparation {

    private final PolicyService policies;
    private final Catalogue catalogue;

    PublishCatalogue(PolicyService policies, Catalogue catalogue) {
        this.policies = policies;
        this.catalogue = catalogue;
    }

    @Override
    public void prepare() {
        policies.publish(catalogue.restrictions(), catalogue.commonQuestions());
        policies.refresh();
    }
}
