package org.fenzhan.defacement.page;

import java.util.List;

/// What the caller knows of the site without reading the page; everything may be empty.
///
/// `names` are the site's and its group's true names, full and short; `host` is where the site
/// belongs (`www.example.gov.cn`); `breadcrumb` is the true path of channels; `regions` are names
/// of its region (广东, 全省).
public record Context(List<String> names, String host, String breadcrumb, List<String> regions) {
    /// Nothing is known.
    public static final Context EMPTY = new Context(List.of(), "", "", List.of());

    public Context {
        names = names.stream().filter(name -> !name.isBlank()).toList();
        regions = regions.stream().filter(region -> !region.isBlank()).toList();
    }
}
