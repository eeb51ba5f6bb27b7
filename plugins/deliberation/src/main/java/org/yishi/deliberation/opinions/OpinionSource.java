package org.yishi.deliberation.opinions;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Where the files of a conversation are: a folder of the operator's, or compressed resources of this plugin. */
public interface OpinionSource {

    String name();

    boolean has(String file);

    InputStream open(String file) throws IOException;

    static OpinionSource folder(Path folder) {
        return new OpinionSource() {
            @Override
            public String name() {
                return folder.toAbsolutePath().normalize().getFileName().toString();
            }

            @Override
            public boolean has(String file) {
                return Files.isRegularFile(folder.resolve(file));
            }

            @Override
            public InputStream open(String file) throws IOException {
                return Files.newInputStream(folder.resolve(file));
            }
        };
    }

    /** Resources named {@code <file>.gz} beside this class's package, in the folder of that name. */
    static OpinionSource resources(String folder) {
        return new OpinionSource() {
            @Override
            public String name() {
                return folder;
            }

            @Override
            public boolean has(String file) {
                return OpinionSource.class.getResource(folder + "/" + file + ".gz") != null;
            }

            @Override
            public InputStream open(String file) throws IOException {
                InputStream packed = OpinionSource.class.getResourceAsStream(folder + "/" + file + ".gz");
                if (packed == null) {
                    throw new FileNotFoundException(folder + "/" + file);
                }
                return new GZIPInputStream(packed);
            }
        };
    }
}
