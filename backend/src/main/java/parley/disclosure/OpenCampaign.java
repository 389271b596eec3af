package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A campaign that runs now, as everybody may know of it.
 *
 * @param name what it is called
 * @param lastDay its last day
 */
@Serdeable
record OpenCampaign(String name, LocalDate lastDay) {}
