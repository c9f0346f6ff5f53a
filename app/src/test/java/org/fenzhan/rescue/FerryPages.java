package org.fenzhan.rescue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fenzhan.rescue.source.Origin;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;

/// Pages of one polluted site, a town each, with the brand once in the frame and once in the text.
final class FerryPages {
    static final String BRAND = "welcome-星澜汇";

    private FerryPages() {}

    /// @param host with its scheme, empty for a page that does not say where it stood
    static Saved page(String host, String town) {
        String page =
                """
                %1$s

                当前位置:首页 > 资讯中心

                %2$s的渡口修好了

                日期:2018-11-09 来源:岭上日报

                  入秋以来,%2$s的渡口换上了新船,两岸的村民过河不用再等半个钟头。%1$s将把渡口的办法带到别处去,请大家多提意见。

                  %2$s的船工说,船大了,风浪里也稳当,孩子们上学再没有迟到过。(记者 谢松声)
                """
                        .formatted(BRAND, town);
        return new Saved.Bytes(
                PageId.of(town + ".txt"),
                host.isEmpty()
                        ? Optional.empty()
                        : Optional.of("%s/art/%d.html".formatted(host, town.hashCode())),
                Optional.empty(),
                page.getBytes(StandardCharsets.UTF_8),
                Origin.NOWHERE);
    }
}
