package org.fenzhan.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fenzhan.demo.Demo;
import org.junit.jupiter.api.Test;

/// Nothing that a group may say is left out of its text, now or when a record gets another part.
class CanonicalTest {
    private static final int MANY = 1_000;

    private final StationGroup group = GroupFile.parse("group.yaml", Demo.groupFile());

    @Test
    void theSameGroupHasTheSameText() {
        assertThat(Canonical.of(GroupFile.parse("group.yaml", Demo.groupFile())))
                .isEqualTo(Canonical.of(group));
    }

    @Test
    void whateverChangesChangesTheText() throws ReflectiveOperationException {
        List<Object> others = variants(group);
        assertThat(others).hasSizeGreaterThan(MANY);
        String text = Canonical.of(group);
        for (Object other : others) {
            assertThat(Canonical.of((StationGroup) other)).isNotEqualTo(text);
        }
    }

    @Test
    void aStationAloneSaysAllButItsChannels() throws ReflectiveOperationException {
        Station station = group.stations().get(1);
        for (Object other : variants(station)) {
            Station changed = (Station) other;
            assertThat(Canonical.ofStationAlone(changed).equals(Canonical.ofStationAlone(station)))
                    .isEqualTo(changed.enrolled(changed.id(), station.channels()).equals(station));
        }
    }

    /// The record with each of its parts changed, one at a time.
    private static List<Object> variants(Object record) throws ReflectiveOperationException {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(record);
        }
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            for (Object other : others(values[i])) {
                Object[] changed = values.clone();
                changed[i] = other;
                variants.add(record.getClass().getDeclaredConstructor(types).newInstance(changed));
            }
        }
        return variants;
    }

    private static List<Object> others(Object value) throws ReflectiveOperationException {
        return switch (value) {
            case String text -> List.of(text + "x");
            case Integer number -> List.of(number + 1);
            case Double number -> List.of(number / 2 + 0.01);
            case Boolean flag -> List.of(!flag);
            case Enum<?> word ->
                    Arrays.stream(word.getDeclaringClass().getEnumConstants())
                            .filter(other -> !other.equals(word))
                            .map(Object.class::cast)
                            .toList();
            case Optional<?> maybe when maybe.isPresent() -> {
                List<Object> others = new ArrayList<>(List.of(Optional.empty()));
                for (Object other : others(maybe.get())) {
                    others.add(Optional.of(other));
                }
                yield others;
            }
            // What would stand in it is not known here; some station of the demo has each.
            case Optional<?> _ -> List.of();
            case List<?> list -> {
                List<Object> others = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    for (Object other : others(list.get(i))) {
                        List<Object> changed = new ArrayList<>(list);
                        changed.set(i, other);
                        others.add(changed);
                    }
                    List<Object> shorter = new ArrayList<>(list);
                    shorter.remove(i);
                    others.add(shorter);
                }
                yield others;
            }
            case Record record -> variants(record);
            default -> throw new IllegalArgumentException("no other of " + value.getClass());
        };
    }
}
