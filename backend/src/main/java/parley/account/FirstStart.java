package parley.account;

import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.start.Preparation;

/** Prints the one-time code of a new installation on the console, after everything else is there. */
@Singleton
final class FirstStart implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetUpService setUps;

    FirstStart(SetUpService setUps) {
        this.setUps = setUps;
    }

    @Override
    public void prepare() {
        setUps.prepare().ifPresent(code -> LOG.info("This installation is new. Open /setup in a browser and enter the code {}", code));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
