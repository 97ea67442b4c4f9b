package org.portregistry.publish.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portregistry.model.Assignment;
import org.portregistry.model.Basis;
import org.portregistry.model.Conflict;
import org.portregistry.model.ConflictState;
import org.portregistry.model.Registry;
import org.portregistry.model.ServiceName;
import org.portregistry.model.Status;
import org.portregistry.model.Transport;
import org.portregistry.publish.Examples;
import org.portregistry.publish.Examples.RowBuilder;
import org.portregistry.publish.snapshot.Snapshot;
import org.portregistry.publish.table.DatedConflict;

class DifferTest {
    private static final Assignment ECHO = row("echo").build();

    @Test
    void sameRows_areNoChange() {
        Snapshot snapshot = Snapshot.of("1", Examples.registry(), List.of());
        assertEquals(List.of(), Differ.diff(snapshot, snapshot).changes());
    }

    @Test
    void newRow_isAdded() {
        assertEquals(List.of("added 7/tcp/echo: 7/tcp echo is new, assigned."), changes(List.of(), List.of(ECHO)));
    }

    @Test
    void goneRow_isRemoved() {
        assertEquals(List.of("removed 7/tcp/echo: 7/tcp echo is gone."), changes(List.of(ECHO), List.of()));
    }

    @Test
    void goneRowWhoseNameStays_losesItsPort() {
        ServiceName name = Examples.registry().serviceNames().get(0);
        Assignment old = Examples.row(831, Transport.TCP, name.service()).build();
        Changes changes = Differ.diff(
                snapshot(List.of(old), List.of(), List.of()), snapshot(List.of(), List.of(name), List.of()));
        assertEquals(
                List.of(
                        "removed 831/tcp/netconf-beep: 831/tcp netconf-beep keeps its name and loses its port.",
                        "added -/tcp/netconf-beep: -/tcp/netconf-beep is new, assigned."),
                shown(changes));
    }

    @Test
    void oldNameThatIsAnAliasNow_isRenamed() {
        assertEquals(
                List.of("renamed 7/tcp/echo2: 7/tcp echo is now 7/tcp echo2."),
                changes(List.of(ECHO), List.of(row("echo2").aliases("ECHO").build())));
    }

    @Test
    void assignmentThatAnotherTakesOver_isRenamed() {
        assertEquals(
                List.of("renamed 7/tcp/other: 7/tcp echo is now 7/tcp other."),
                changes(List.of(ECHO), List.of(row("other").build())));
    }

    @Test
    void nameThatWasCut_isRenamed() {
        assertEquals(
                List.of("renamed 7/tcp/pump: 7/tcp pump-for-tests-of-all-kinds is now 7/tcp pump."),
                changes(
                        List.of(row("pump-for-tests-of-all-kinds")
                                .status(Status.UNOFFICIAL)
                                .build()),
                        List.of(row("pump").status(Status.UNOFFICIAL).build())));
    }

    @Test
    void useThatUnitesWithARowThatStays_isRenamed() {
        Assignment pump = row("pump").status(Status.UNOFFICIAL).build();
        Assignment other =
                row("tests-pump").status(Status.UNOFFICIAL).rank(2, Basis.TIE).build();
        assertEquals(
                List.of("renamed 7/tcp/pump: 7/tcp tests-pump is now 7/tcp pump."),
                changes(List.of(pump, other), List.of(pump)));
    }

    @Test
    void unofficialUseBesideAnother_isRemovedAndAdded() {
        assertEquals(
                List.of("removed 7/tcp/a: 7/tcp a is gone.", "added 7/tcp/b: 7/tcp b is new, unofficial."),
                changes(
                        List.of(row("a").status(Status.UNOFFICIAL).build()),
                        List.of(row("b").status(Status.UNOFFICIAL).build())));
    }

    @Test
    void transportThatIsStatedNow_isRenamed() {
        assertEquals(
                List.of("renamed 8080/tcp/tomcat: 8080/- tomcat is now 8080/tcp tomcat."),
                changes(
                        List.of(Examples.row(8080, Transport.UNSTATED, "tomcat").build()),
                        List.of(Examples.row(8080, Transport.TCP, "tomcat").build())));
    }

    @Test
    void portThatIsReservedNow_changesItsStatus() {
        Assignment reserved = row("").status(Status.RESERVED).build();
        assertEquals(
                List.of("status-changed 7/tcp/-: 7/tcp echo was assigned; the port is reserved now."),
                changes(List.of(ECHO), List.of(reserved)));
        assertEquals(
                List.of("status-changed 7/tcp/echo: 7/tcp was reserved; the port is assigned to echo now."),
                changes(List.of(reserved), List.of(ECHO)));
    }

    @Test
    void otherStatus_isAChange() {
        assertEquals(
                List.of("status-changed 7/tcp/echo: 7/tcp echo was assigned and is unofficial."),
                changes(
                                List.of(ECHO),
                                List.of(row("echo").status(Status.UNOFFICIAL).build()))
                        .subList(0, 1));
    }

    @Test
    void whiteSpace_isNoChange() {
        assertEquals(
                List.of(),
                changes(
                        List.of(row("echo").description("Echo  Protocol ").build()),
                        List.of(row("echo").description("Echo Protocol").build())));
    }

    @Test
    void otherDescription_isAnEdit() {
        assertEquals(
                List.of("edited 7/tcp/echo: 7/tcp echo changed: description, aliases."),
                changes(
                        List.of(ECHO),
                        List.of(row("echo").description("Echo").aliases("e").build())));
    }

    @Test
    void otherOrder_isAnotherPreferredAnswer() {
        assertEquals(
                List.of(
                        "preferred-changed 7/tcp/other: other now comes before echo on 7/tcp, by a maintainer's ruling."),
                changes(
                        List.of(ECHO, row("other").rank(2, Basis.TIE).build()),
                        List.of(
                                row("other").rank(1, Basis.RULING).build(),
                                row("echo").rank(2, Basis.REGISTRY).build())));
    }

    @Test
    void conflicts_openAndSettle() {
        Conflict open = Examples.conflict(7, ConflictState.OPEN);
        Conflict settled = Examples.conflict(7, ConflictState.SETTLED);
        assertEquals(List.of("conflict-opened"), kinds(List.of(), List.of(open)));
        assertEquals(List.of("conflict-opened"), kinds(List.of(settled), List.of(open)));
        assertEquals(List.of("conflict-settled"), kinds(List.of(open), List.of(settled)));
        assertEquals(List.of("conflict-settled"), kinds(List.of(open), List.of()));
        assertEquals(List.of(), kinds(List.of(open), List.of(open)));
        assertEquals(List.of(), kinds(List.of(), List.of(settled)));
    }

    @Test
    void changes_comeBackFromJson() throws IOException {
        Changes changes = Differ.diff(
                snapshot(List.of(ECHO), List.of(), List.of()),
                snapshot(List.of(row("other").build()), Examples.registry().serviceNames(), List.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesJson.write(changes, out);
        assertEquals(changes, ChangesJson.parse(new ObjectMapper().readTree(out.toByteArray())));
    }

    private static RowBuilder row(String service) {
        return Examples.row(7, Transport.TCP, service);
    }

    private static List<String> changes(List<Assignment> before, List<Assignment> after) {
        return shown(Differ.diff(snapshot(before, List.of(), List.of()), snapshot(after, List.of(), List.of())));
    }

    private static List<String> kinds(List<Conflict> before, List<Conflict> after) {
        return Differ.diff(snapshot(List.of(), List.of(), before), snapshot(List.of(), List.of(), after))
                .changes()
                .stream()
                .map(change -> change.kind().code())
                .toList();
    }

    private static List<String> shown(Changes changes) {
        return changes.changes().stream()
                .map(change -> change.kind().code() + " " + change.id() + ": " + change.sentence())
                .toList();
    }

    private static Snapshot snapshot(List<Assignment> rows, List<ServiceName> names, List<Conflict> conflicts) {
        Registry registry = new Registry(rows, List.of(), names, conflicts, List.of(), List.of());
        List<DatedConflict> dated = new ArrayList<>();
        conflicts.forEach(conflict -> dated.add(new DatedConflict(conflict, "2026.08.17")));
        return Snapshot.of("any", registry, dated);
    }
}
