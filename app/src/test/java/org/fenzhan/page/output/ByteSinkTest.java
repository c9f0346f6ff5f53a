package org.fenzhan.page.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSinkTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsWrittenAsJavaEncodesIt(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append((char) random.nextInt(0x10000));
            text.append((char) random.nextInt(0xd7f0, 0xe010));
            text.append((char) random.nextInt(0x900));
        }
        ByteSink sink = new ByteSink();
        sink.writeContent(text.toString());
        assertThat(sink.toBytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void partOfATextIsWrittenWithoutItsSurroundings() {
        ByteSink sink = new ByteSink();
        sink.writeContent("分站南岭", 1, 3);
        assertThat(sink.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("站南");
    }

    @Test
    void growsAndStartsAfresh() throws IOException {
        byte[] block = "岭".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        ByteSink sink = new ByteSink();
        sink.writeBinaryContent(block);
        sink.writeBinaryContent(block);
        assertThat(sink.length()).isEqualTo(300_000);
        sink.clear();
        sink.writeContent("a");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sink.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(sink.toBytes()).hasSize(1);
        assertThat(sink.view().remaining()).isEqualTo(1);
    }
}
