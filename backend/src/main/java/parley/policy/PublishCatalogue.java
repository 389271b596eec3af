package parley.policy;

import jakarta.inject.Singleton;
import parley.platform.start.Preparation;

/** Publishes the catalogue that comes with this version of Parley, where it differs from what is in use. */
@Singleton
final class PublishCatalogue implements Preparation {

    private final RuleBook rules;
    private final Catalogue catalogue;

    PublishCatalogue(RuleBook rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    @Override
    public void prepare() {
        rules.publish(catalogue.restrictions(), catalogue.commonQuestions());
        rules.refresh();
    }
}
