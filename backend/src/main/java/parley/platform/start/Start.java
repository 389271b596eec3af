package parley.platform.start;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says when Parley is ready. */
@Singleton
final class Start implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        LOG.info("Parley is ready at {}", event.getSource().getURL());
    }
}
