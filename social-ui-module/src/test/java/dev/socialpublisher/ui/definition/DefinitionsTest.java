package dev.socialpublisher.ui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.ui.OpenSocialNetworksDefinition;
import dev.socialpublisher.ui.SocialPanelDefinition;
import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.field.FieldType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Every definition that ships, against what is known of Magnolia's. */
class DefinitionsTest {
    private static final Path ROLES =
            Path.of("../social-publisher-module/src/main/resources/mgnl-bootstrap/social-publisher-module");
    private static final Path MAPPING =
            Path.of("../light-modules/social-publisher-defaults/mappings/social-articles.yaml");

    @ParameterizedTest
    @EnumSource
    void haveKnownKeysAndTypes(ShippedModule module) {
        assertThat(module.definitions().values())
                .isNotEmpty()
                .flatMap(Shapes::problems)
                .isEmpty();
    }

    @Test
    void frameOnlyPagesThatAreBuilt() {
        Set<String> pages = all("page");

        assertThat(pages)
                .contains("/.social/ui/queue", "/.social/ui/workbench")
                .allSatisfy(page -> assertThat(getClass()
                                .getResource(
                                        page.replaceFirst("/\\.social/ui", "/dev/socialpublisher/screens") + ".html"))
                        .as(page)
                        .isNotNull());
    }

    @Test
    void putEveryAppOfTheModuleIntoTheLauncher() {
        Map<String, Definition> definitions = ShippedModule.UI.definitions();
        Set<String> apps = definitions.keySet().stream()
                .filter(path -> path.startsWith("apps/"))
                .map(path -> path.substring("apps/".length(), path.indexOf(".yaml")))
                .collect(Collectors.toSet());

        assertThat(namesUnder(definitions.get("decorations/admincentral/config.yaml"), "apps"))
                .containsExactlyInAnyOrderElementsOf(apps);
    }

    @Test
    void showEveryFieldOfTheExampleInATab() {
        Map<String, Definition> example = ShippedModule.EXAMPLE.definitions();
        Set<String> made = namesUnder(example.get("contentTypes/social-article.yaml"), "properties");
        made.add("socialPanel");

        assertThat(namesUnder(example.get("apps/social-articles.yaml"), "fields"))
                .isEqualTo(made);
    }

    @Test
    void giveTheExampleTheFieldsThatItsMappingReads() throws IOException {
        Set<String> made =
                namesUnder(ShippedModule.EXAMPLE.definitions().get("contentTypes/social-article.yaml"), "properties");
        Map<String, Object> mapping = new Yaml().load(Files.readString(MAPPING));

        assertThat(mapping).containsEntry("workspace", "social-articles");
        assertThat(Stream.of("properties", "share", "images")
                        .map(mapping::get)
                        .flatMap(names -> ((Map<?, ?>) names).values().stream())
                        .map(Object::toString))
                .hasSizeGreaterThan(10)
                .isSubsetOf(made);
    }

    @Test
    void openAppsToRolesThatAreInstalled() {
        Set<String> roles = all("role");

        assertThat(roles)
                .contains("superuser", "social-editor")
                .allSatisfy(role -> assertThat(
                                role.equals("superuser") || Files.exists(ROLES.resolve("userroles." + role + ".xml")))
                        .as(role)
                        .isTrue());
    }

    @Test
    void nameTypesThatOurClassesBringAnnotated() {
        assertThat(SocialPanelDefinition.class.getAnnotation(FieldType.class).value())
                .isEqualTo("socialPanel");
        assertThat(OpenSocialNetworksDefinition.class
                        .getAnnotation(ActionType.class)
                        .value())
                .isEqualTo("openSocialNetworks");
    }

    private static Set<String> all(String sort) {
        Set<String> found = new TreeSet<>();
        ShippedModule.allDefinitions().forEach(definition -> found.addAll(Shapes.texts(sort, definition)));
        return found;
    }

    /** Names of the items of every list under a key. */
    private static Set<String> namesUnder(Definition definition, String key) {
        Set<String> names = new TreeSet<>();
        collect(definition.content(), key, names);
        return names;
    }

    private static void collect(Node node, String key, Set<String> names) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                boolean here = ((ScalarNode) entry.getKeyNode()).getValue().equals(key);
                if (here && entry.getValueNode() instanceof SequenceNode list) {
                    list.getValue().forEach(item -> names.add(name((MappingNode) item)));
                } else {
                    collect(entry.getValueNode(), key, names);
                }
            });
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> collect(item, key, names));
        }
    }

    private static String name(MappingNode item) {
        return item.getValue().stream()
                .filter(entry -> ((ScalarNode) entry.getKeyNode()).getValue().equals("name"))
                .map(entry -> ((ScalarNode) entry.getValueNode()).getValue())
                .findFirst()
                .orElse("");
    }

    /** The check itself sees what it should. */
    @Nested
    class Mistakes {
        @Test
        void ofAKeyAreTold() {
            assertThat(problems("decorations/admincentral/config.yaml", "appLauncherLayout: {}\n"))
                    .containsExactly("decorations/admincentral/config.yaml, line 1: unknown key 'appLauncherLayout'");
        }

        @Test
        void ofAGroupInTheLauncherAreTold() {
            assertThat(problems("decorations/admincentral/config.yaml", "layout:\n  groups:\n    - name: tools\n"))
                    .singleElement()
                    .asString()
                    .endsWith("line 3: 'tools' is no launcherGroupName");
        }

        @Test
        void ofATypeAreTold() {
            assertThat(problems("apps/x.yaml", "subApps:\n  b:\n    actions:\n      a:\n        $type: openAnything\n"))
                    .singleElement()
                    .asString()
                    .endsWith("line 5: no shape action@openAnything");
        }

        @Test
        void ofAListWithoutNamesAreTold() {
            assertThat(problems(
                            "contentTypes/x.yaml",
                            "model:\n  properties:\n    - type: Date\n    - name: a\n    - name: a\n"))
                    .containsExactly(
                            "contentTypes/x.yaml.model.properties, line 3: an item without a name",
                            "contentTypes/x.yaml.model.properties, line 5: two items 'a'");
        }

        @Test
        void ofAPlaceAreTold() {
            assertThatThrownBy(() -> problems("app/x.yaml", "a: b\n"))
                    .hasMessage("Magnolia reads nothing from app/x.yaml");
        }

        private static List<String> problems(String path, String text) {
            return Shapes.problems(Definition.parse(path, text));
        }
    }
}
