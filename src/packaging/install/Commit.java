import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which commit is built.
final class Commit {
    private Commit() {
    }

    /// Such as "2ee84910,2026-12-01", the commit and its day; with a plus after the commit when files differ from it. Empty without git.
    static String of(Path project) {
        try {
            String[] commit = git(project, "log", "-1", "--abbrev=8", "--date=format-local:%Y-%m-%d", "--format=%h %cd").split(" ");
            return commit.length < 2 ? "" : commit[0] + (git(project, "status", "--porcelain").isEmpty() ? "," : "+,") + commit[1];
        } catch (IOException _) {
            return "";
        }
    }

    private static String git(Path project, String... words) throws IOException {
        List<String> call = new ArrayList<>(List.of("git", "-C", project.toString()));
        call.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TZ", "UTC");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
