package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the form says before anything is typed.
 *
 * @param taken whether anybody takes disclosures; while nobody does, none is taken
 * @param team who reads what is told, by name; empty for whoever is not signed in
 * @param campaign the campaign that runs now
 * @param workingDaysToAnswer within how many working days a person answers
 */
@Serdeable
record SafeHarbour(boolean taken, List<String> team, @Nullable OpenCampaign campaign, int workingDaysToAnswer) {}
