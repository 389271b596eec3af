package parley.platform.start;

import io.micronaut.context.annotation.Context;
import io.micronaut.core.order.OrderUtil;
import jakarta.annotation.PostConstruct;
import java.util.List;
import javax.sql.DataSource;

/** Runs what the rooms need before the first request, after the migrations and before the server listens. */
@Context
public class Preparations {

    private final List<Preparation> preparations;

    Preparations(DataSource migrated, List<Preparation> preparations) {
        this.preparations = preparations.stream().sorted(OrderUtil.COMPARATOR).toList();
    }

    @PostConstruct
    public void run() {
        preparations.forEach(Preparation::prepare);
    }
}
