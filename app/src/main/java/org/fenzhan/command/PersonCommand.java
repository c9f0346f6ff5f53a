package org.fenzhan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fenzhan.account.People;
import org.fenzhan.station.Station;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lets somebody into the newsroom.
@Command(
        name = "person",
        description = "Adds a person who can sign in to the newsroom.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A password is made and printed once, unless one is piped in with --password-stdin.",
            "Example: fenzhan person linxiao --name 林晓 --station gd"
        })
final class PersonCommand implements Callable<Integer> {
    /// 20 letters of this alphabet carry 100 bits; look-alikes are left out.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789A";

    private static final int SHORTEST = 10;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final DataOption data = new DataOption();

    @Parameters(paramLabel = "ACCOUNT", description = "What is typed to sign in.")
    private String account = "";

    @Option(names = "--name", required = true, description = "As colleagues see it.")
    private String name = "";

    @Option(names = "--station", required = true, description = "Code of the home desk.")
    private String station = "";

    @Option(names = "--password-stdin", description = "Read the password from standard input.")
    private boolean fromInput;

    @Override
    public Integer call() throws IOException {
        if (!account.matches("[A-Za-z0-9][A-Za-z0-9._-]{1,39}")) {
            throw new UsedWrongly(
                    "account '%s' must be 2 to 40 letters, digits, dots or hyphens"
                            .formatted(account));
        }
        String password =
                fromInput
                        ? new String(
                                        System.in.readAllBytes(),
                                        java.nio.charset.StandardCharsets.UTF_8)
                                .strip()
                        : made();
        if (password.length() < SHORTEST) {
            throw new UsedWrongly(
                    "the password has %d characters, at least %d are needed"
                            .formatted(password.length(), SHORTEST));
        }
        try (Portal portal = Portal.open(data.existing(), Clock.systemUTC())) {
            Station home = Named.station(portal, station);
            if (portal.people().byAccount(account).isPresent()) {
                throw new UsedWrongly("account '" + account + "' is taken; choose another");
            }
            portal.people().add(new People.NewPerson(account, name, password, home.id()));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(account + (fromInput ? "" : "\t" + password));
        out.flush();
        return Exit.DONE;
    }

    private static String made() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
