package org.fenzhan.newsroom.door;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands out [Assets]. They hold nothing secret, so signing in is not asked for.
@RestController
public final class AssetScreen {
    private final Assets assets;

    public AssetScreen(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/newsroom/{name}")
    public ResponseEntity<byte[]> asset(@PathVariable String name) {
        Assets.Asset asset = assets.find(name).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .header("Content-Type", asset.type())
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                .body(asset.bytes());
    }
}
