package parley.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs a test class once per database. The servers are started once and shared by all classes. */
final class BothDatabases implements ClassTemplateInvocationContextProvider {

    private static final Map<Database, TestParley> SERVERS = new EnumMap<>(Database.class);

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        String only = System.getProperty("parley.test.database", "");
        return Stream.of(Database.values())
                .filter(database -> only.isEmpty() || database.name().equalsIgnoreCase(only))
                .map(OneDatabase::new);
    }

    private static synchronized TestParley server(Database database) {
        return SERVERS.computeIfAbsent(database, TestParley::start);
    }

    private record OneDatabase(Database database)
            implements ClassTemplateInvocationContext, ParameterResolver, BeforeClassTemplateInvocationCallback, AfterClassTemplateInvocationCallback {

        @Override
        public String getDisplayName(int index) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) {
            server(database).empty();
        }

        /** Whatever people did in the tests about exception requests, nothing of it may go past the record. */
        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            if (context.getRequiredTestClass().getPackageName().equals("parley.exceptionrequest")) {
                server(database).expectSoundRecord();
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestParley.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return server(database);
        }
    }
}
