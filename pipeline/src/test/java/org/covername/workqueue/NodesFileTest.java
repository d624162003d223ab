package org.covername.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files by which several machines are started say what the product understands. */
class NodesFileTest {

    private static final Set<String> OF_THE_BROKER = Set.of("covername.queue", "covername.queue.user");

    @Test
    void namesOnlyPropertiesThatTheProductKnowsAndNoPassword() throws IOException {
        Properties known = new Properties();
        try (InputStream shipped = NodesFileTest.class.getResourceAsStream("/application.properties")) {
            known.load(shipped);
        }
        Properties nodes = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("deploy/nodes.properties"))) {
            nodes.load(file);
        }
        assertThat(nodes.stringPropertyNames()).filteredOn(name -> name.startsWith("covername.")).hasSizeGreaterThan(3)
                .allMatch(name -> known.containsKey(name) || OF_THE_BROKER.contains(name));
        assertThat(nodes.stringPropertyNames()).noneMatch(name -> name.endsWith("password"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesEachProcessRolesAndAllOfThemTheSameFile() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(Files.readString(Path.of("deploy/compose.yaml")));
        for (String name : List.of("console", "worker")) {
            Map<String, Object> service = compose.get("services").get(name);
            Map<String, String> environment = (Map<String, String>) service.get("environment");
            assertThat(Roles.of(environment.get("COVERNAME_ROLES")).all()).as(name).isNotEmpty();
            assertThat(environment.get("SPRING_CONFIG_ADDITIONAL_LOCATION")).isEqualTo("file:/etc/covername/nodes.properties");
            assertThat((List<String>) service.get("volumes")).contains("covername:/srv/covername", "./nodes.properties:/etc/covername/nodes.properties:ro");
        }
    }
}
