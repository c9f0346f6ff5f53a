package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenzhan.reader.folder.Encoding.Accepted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip, deflate, br, zstd   | true  | true
                    gzip                      | true  | false
                    GZIP;q=0.1 , x            | true  | false
                    br;q=1.0                  | false | true
                    *                         | true  | true
                    *;q=0                     | false | false
                    *, gzip;q=0               | false | true
                    gzip; q = 0.000, br;q=0.001 | false | true
                    gzip;q=0                  | false | false
                    identity                  | false | false
                    xgzip, brr                | false | false
                    x-gzip                    | true  | false
                    ,,;q=,                    | false | false
                    """)
    void onlyWhatIsNamedAndNotRefusedIsUsed(String header, boolean gzip, boolean brotli) {
        assertThat(Accepted.of(header)).isEqualTo(new Accepted(gzip, brotli));
    }
}
