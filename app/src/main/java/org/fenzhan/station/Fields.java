package org.fenzhan.station;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One mapping of a YAML file, read field by field; what is wrong is noted with its line and the
/// reading goes on, so that all faults come out at once.
final class Fields {
    private final String place;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<Fault> faults;
    private final Set<Node> above;

    private Fields(String place, Node node, List<Fault> faults, Set<Node> above) {
        this.place = place;
        this.node = node;
        this.faults = faults;
        this.above = above;
    }

    static Fields root(Node node, List<Fault> faults) {
        return of("", node, faults, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Fields of(String place, Node node, List<Fault> faults, Set<Node> above) {
        Fields fields = new Fields(place, node, faults, above);
        if (!(node instanceof MappingNode mapping)) {
            fields.fault(node, place, "is not a mapping", "write its fields as 'key: value' lines");
            return fields;
        }
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                Node before = fields.values.put(key.getValue(), entry.getValueNode());
                if (before != null) {
                    fields.fault(key, fields.name(key.getValue()), "stands twice", "remove one");
                }
            }
        }
        return fields;
    }

    /// Notes every key that is none of the known ones.
    Fields allow(String... known) {
        for (Map.Entry<String, Node> value : values.entrySet()) {
            if (!List.of(known).contains(value.getKey())) {
                List<String> nearest = Nearest.to(value.getKey(), List.of(known));
                fault(
                        value.getValue(),
                        name(value.getKey()),
                        "is no key that is known here",
                        nearest.isEmpty()
                                ? "remove it; known are " + String.join(", ", known)
                                : "did you mean '" + nearest.getFirst() + "'?");
            }
        }
        return this;
    }

    String text(String key) {
        Optional<String> found = optional(key);
        if (found.isEmpty()) {
            fault(node, name(key), "is missing", "add '" + key + ": …'");
        }
        return found.orElse("");
    }

    Optional<String> optional(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof ScalarNode scalar)) {
            fault(value, name(key), "is not a text", "write it on the same line as the key");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }

    double number(String key, double min, double max) {
        String written = text(key);
        try {
            double number = Double.parseDouble(written);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the same fault as a number out of range
        }
        if (!written.isEmpty()) {
            fault(
                    key,
                    "'%s' is no number from %s to %s".formatted(written, min, max),
                    "correct it");
        }
        return min;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        Node value = values.get(key);
        if (value == null) {
            return texts;
        }
        if (!(value instanceof SequenceNode sequence)) {
            fault(key, "is not a list", "write it as [one, two]");
            return texts;
        }
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            }
        }
        return texts;
    }

    Optional<Fields> mapping(String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> of(name(key), value, faults, above));
    }

    /// The mappings of a list; one that contains itself through an alias is noted and left out.
    List<Fields> mappings(String key) {
        List<Fields> found = new ArrayList<>();
        Node value = values.get(key);
        if (value == null) {
            return found;
        }
        if (!(value instanceof SequenceNode sequence)) {
            fault(key, "is not a list", "begin each entry with '- '");
            return found;
        }
        for (int i = 0; i < sequence.getValue().size(); i++) {
            Node item = sequence.getValue().get(i);
            String where = name(key) + "[" + (i + 1) + "]";
            if (above.contains(item)) {
                fault(item, where, "contains itself", "write the entries out, without the alias");
            } else {
                Set<Node> path = Collections.newSetFromMap(new IdentityHashMap<>());
                path.addAll(above);
                path.add(item);
                found.add(of(where, item, faults, path));
            }
        }
        return found;
    }

    void fault(String key, String problem, String remedy) {
        fault(values.getOrDefault(key, node), name(key), problem, remedy);
    }

    private void fault(@Nullable Node at, String field, String problem, String remedy) {
        int line = at == null ? 0 : at.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        faults.add(new Fault(line, field.isEmpty() ? "the file" : field, problem, remedy));
    }

    private String name(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }
}
