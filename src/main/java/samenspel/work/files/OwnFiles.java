package samenspel.work.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import samenspel.diagram.Look;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.network.Network;
import samenspel.storage.ImportRecipeFile;
import samenspel.storage.LookFile;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.disk.SafeFile;
import samenspel.storage.figures.FigureListFile;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.recipe.FigureList;
import samenspel.work.gate.Permit;

/// Saves files in Samenspel's own formats. A failure leaves the former file as it was.
public final class OwnFiles {
    private OwnFiles() {
    }

    /// A study, which says itself that it is confidential.
    ///
    /// @return the digest of its file
    public static String save(Document document, Path file) throws CannotSave {
        byte[] bytes = NetworkFile.write(document).getBytes(StandardCharsets.UTF_8);
        SafeFile.replace(file, bytes);
        return FileDigest.of(bytes);
    }

    /// A list of figures, in which no organisation is named.
    public static void save(FigureList list, Path file) throws CannotSave {
        FigureListFile.FORMAT.save(list, file);
    }

    /// A look, in which no organisation is named.
    ///
    /// @param extras what a look file held that this version does not know
    public static void save(Look look, UnknownFields extras, Network network, Path file) throws CannotSave {
        LookFile.of(network).save(new LookFile.Content(look, extras), file);
    }

    /// What was decided about tables, in their words: headings, spellings and codes, which may name anybody.
    public static void save(ImportPlan plan, Path file, Permit permit) throws CannotSave {
        ImportRecipeFile.FORMAT.save(ImportRecipe.of(plan), file);
    }
}
