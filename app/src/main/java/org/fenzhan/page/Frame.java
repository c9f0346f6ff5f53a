package org.fenzhan.page;

import org.fenzhan.page.output.Html;

/// Everything around a page's own content, rendered once for a [Shell] and a [Place] and copied
/// into each of their pages. Immutable; keep one a channel.
///
/// @param opening from the doctype to the tags of station and channel in the head
/// @param header from `</head>` to the breadcrumb, `<main>` being open
/// @param footer from `</main>` to the end
public record Frame(Shell shell, Place place, Html opening, Html header, Html footer) {}
