package org.fenzhan.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.fenzhan.defacement.KnowledgeBuilder;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;

/// The first pass: what the pages of a crawl say together. Each task gathers in bounded memory;
/// what they gathered is added up in a tree and is some tens of megabytes at most.
final class Learning {
    private Learning() {}

    static Knowledge from(JavaRDD<Opened> pages) {
        if (pages.getNumPartitions() == 0) {
            return Knowledge.EMPTY;
        }
        byte[] sum = pages.mapPartitions(Learning::gathered).treeReduce(Learning::added);
        Knowledge knowledge = read(sum);
        return knowledge.pages() > 1 ? knowledge : Knowledge.EMPTY;
    }

    private static Iterator<byte[]> gathered(Iterator<Opened> pages) {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        pages.forEachRemaining(opened -> {
            if (opened instanceof Opened.Page page) {
                builder.add(Inspector.page(page));
            }
        });
        return List.of(written(builder.build())).iterator();
    }

    private static byte[] added(byte[] one, byte[] other) {
        KnowledgeBuilder both = new KnowledgeBuilder();
        both.merge(read(one));
        both.merge(read(other));
        return written(both.build());
    }

    static byte[] written(Knowledge knowledge) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            knowledge.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Knowledge read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Knowledge.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
