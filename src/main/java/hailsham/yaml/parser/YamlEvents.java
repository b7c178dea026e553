package hailsham.yaml.parser;

import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's streaming parser, opened at the events beneath its tokens: they alone tell anchors, aliases, tags, the styles
 * of scalars and second documents, which its tokens pass over in silence.
 */
final class YamlEvents extends YAMLParser {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).setBufferSize(16384).build();

    YamlEvents(String text) {
        super(ObjectReadContext.empty(), context(), new BufferRecycler(), 0, 0, SETTINGS, new StringReader(text));
    }

    private static IOContext context() {
        return new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.redacted(),
                false,
                JsonEncoding.UTF8);
    }

    /** The next event; the last is the end of the stream. */
    Event next() {
        return nextEvent();
    }
}
