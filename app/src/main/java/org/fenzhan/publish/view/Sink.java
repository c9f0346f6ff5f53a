package org.fenzhan.publish.view;

import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Subject;

/// Takes pages as they are rendered.
public interface Sink {
    /// Forgets everything.
    Sink NOWHERE =
            new Sink() {
                @Override
                public void page(Subject subject, String address, Rank rank, ByteSink bytes) {}

                @Override
                public void gone(Subject subject, String address) {}
            };

    /// @param address root-relative, of the file: a list's open page ends with `index.html`
    /// @param bytes valid until this returns
    void page(Subject subject, String address, Rank rank, ByteSink bytes);

    /// The database knows no such file any more.
    void gone(Subject subject, String address);
}
