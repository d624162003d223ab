package org.covername;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages, and where libraries may be named. */
class ArchitectureTest {

    private static final JavaClasses COVERNAME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.covername");

    /** Each package, with all that it may know. The order is that of the flow. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("document", List.of()),
            Map.entry("drawing", List.of("document")),
            Map.entry("extraction", List.of("document", "drawing")),
            Map.entry("certificate", List.of("document")),
            Map.entry("datafile", List.of()),
            Map.entry("rules", List.of("document", "datafile")),
            Map.entry("gazetteer", List.of("document", "datafile", "rules")),
            Map.entry("casefile", List.of("document", "datafile", "rules")),
            Map.entry("model", List.of()),
            Map.entry("recognition", List.of("document", "rules", "casefile", "model")),
            Map.entry("ruling", List.of("document", "casefile", "recognition")),
            Map.entry("pseudonym", List.of("document", "rules", "casefile", "recognition", "ruling")),
            Map.entry("decision", List.of("document", "datafile", "rules", "casefile", "recognition", "ruling", "pseudonym", "vault")),
            Map.entry("casework", List.of("document", "casefile", "recognition", "ruling", "pseudonym", "redaction", "decision", "publication", "journal", "office", "intake", "pipeline")),
            Map.entry("workbench", List.of("account", "document", "rules", "casefile", "recognition", "ruling", "pseudonym", "redaction", "review", "decision", "publication", "office", "intake",
                    "casework")),
            Map.entry("hold", List.of("document", "rules", "casefile", "model")),
            Map.entry("redaction", List.of("document", "casefile", "recognition", "pseudonym")),
            Map.entry("picture", List.of("document", "datafile", "rules", "casefile", "extraction", "recognition", "pseudonym", "redaction")),
            Map.entry("typeset", List.of("document", "datafile", "rules", "redaction", "picture")),
            Map.entry("scan", List.of("document", "extraction", "redaction", "picture")),
            Map.entry("layout", List.of("document", "drawing", "extraction", "redaction", "picture", "scan")),
            Map.entry("verification", List.of("document", "drawing", "casefile", "extraction", "recognition", "pseudonym", "redaction")),
            Map.entry("wordcopy", List.of("document", "extraction", "pseudonym", "redaction", "verification")),
            Map.entry("clearance", List.of("document", "datafile", "rules", "casefile", "hold")),
            Map.entry("publication", List.of("hold", "clearance", "review")),
            Map.entry("outputs", List.of("document", "recognition", "pseudonym")),
            Map.entry("outbound", List.of("document", "certificate", "review")),
            Map.entry("journal", List.of("document", "publication")),
            Map.entry("office", List.of("document", "datafile", "rules", "casefile", "certificate", "hold", "vault", "outputs", "clearance", "publication", "outbound", "journal")),
            Map.entry("delivery", List.of("clearance", "publication", "journal", "office", "outbound")),
            Map.entry("timetable", List.of("clearance", "publication", "office", "journal", "intake", "rules", "vault")),
            Map.entry("ruleset", List.of("pipeline", "rules")),
            Map.entry("vault", List.of()),
            Map.entry("workqueue", List.of("pipeline")),
            Map.entry("backup", List.of("vault")),
            Map.entry("factor", List.of("document", "vault")),
            Map.entry("account", List.of("factor", "vault")),
            Map.entry("client", List.of("account", "factor")),
            Map.entry("directory", List.of("account", "document")),
            Map.entry("entrance", List.of("account", "client", "directory", "factor")),
            Map.entry("api", List.of("account", "audit", "casework", "clearance", "datafile", "document", "hold", "inspection", "intake", "journal", "office", "outbound",
                    "pipeline", "publication")),
            Map.entry("console", List.of("account", "casework", "client", "directory", "factor", "clearance", "hold", "publication", "office", "journal", "intake", "outbound", "pipeline",
                    "document", "workqueue")),
            Map.entry("dashboard", List.of("account", "audit", "intake", "journal", "office", "pipeline", "publication")),
            Map.entry("metrics", List.of("clearance", "intake", "journal", "office", "pipeline", "publication")),
            Map.entry("rehearsal", List.of("decision", "document", "intake", "journal", "office", "pipeline", "pseudonym", "publication", "recognition", "rules", "ruling")),
            Map.entry("rulepage", List.of("account", "decision", "document", "factor", "gazetteer", "intake", "office", "pipeline", "recognition", "rehearsal", "rules", "ruleset")),
            Map.entry("calendar", List.of("clearance", "journal", "office", "publication")),
            Map.entry("inspection", List.of("audit", "intake", "journal", "office", "publication")),
            Map.entry("reception", List.of("account", "audit", "datafile", "document", "intake")),
            Map.entry("jigsaw", List.of("document", "rules", "casefile", "recognition", "pseudonym", "redaction")));

    @TestFactory
    List<DynamicTest> packagesKnowOnlyWhatStandsBeforeThem() {
        return MAY_KNOW.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry ->
                DynamicTest.dynamicTest(entry.getKey(), () -> noClasses().that().resideInAPackage("org.covername." + entry.getKey())
                        .should().dependOnClassesThat(new Foreign(entry.getKey(), entry.getValue())).check(COVERNAME))).toList();
    }

    @Test
    void noPackagesKnowEachOther() {
        slices().matching("org.covername.(*)..").should().beFreeOfCycles().check(COVERNAME);
    }

    @Test
    void nobodyCallsTheAudit() {
        noClasses().that().resideOutsideOfPackages("org.covername.audit", "org.covername", "org.covername.command", "org.covername.console", "org.covername.reception", "org.covername.api",
                        "org.covername.inspection", "org.covername.dashboard", "org.covername.intake")
                .should().dependOnClassesThat().resideInAPackage("org.covername.audit").check(COVERNAME);
    }

    /** A machine set to Turkish writes "TITLE" otherwise in small letters. */
    @Test
    void writesLettersLargeAndSmallAlikeOnEveryMachine() {
        noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase").check(COVERNAME);
    }

    @Test
    void showsAtMostNineTypesAPackage() {
        Map<String, Long> shown = COVERNAME.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(shown).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(9));
    }
}
