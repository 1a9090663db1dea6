import Testing

@testable import Runtime

@Suite struct ImageNameTests {
    @Test(arguments: [
        ("nginx", "docker.io/library/nginx:latest"),
        ("nginx:1.25", "docker.io/library/nginx:1.25"),
        ("library/nginx", "docker.io/library/nginx:latest"),
        ("index.docker.io/nginx", "docker.io/library/nginx:latest"),
        ("team/app:v1", "docker.io/team/app:v1"),
        ("localhost/app", "localhost/app:latest"),
        ("localhost:5000/a/b:c", "localhost:5000/a/b:c"),
        ("registry.k8s.io/pause:3.9", "registry.k8s.io/pause:3.9"),
        (
            "a@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "docker.io/library/a@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        ),
    ])
    func namesAreCompleted(_ text: String, _ full: String) {
        #expect(ImageReference(text)?.description == full)
    }

    @Test(arguments: [
        "", "UPPER", "a:", "a:-x", "a//b", "a@sha256:12", "/a", "a/", "-a", "a b", "localhost:5000/", "a@md5:00",
    ])
    func brokenNamesAreRefused(_ text: String) {
        #expect(ImageReference(text) == nil)
    }

    private func record(_ digit: Character, tags: [String]) throws -> ImageRecord {
        let id = try #require(ImageDigest("sha256:" + String(repeating: digit, count: 64)))
        return ImageRecord(
            id: id,
            manifest: id,
            tags: tags,
            digests: [],
            size: 1,
            layers: [],
            blobs: [id],
            user: "",
            isPinned: false
        )
    }

    @Test func aTagBelongsToTheLatestImage() throws {
        var index = ImageIndex()
        index.insert(try self.record("a", tags: ["docker.io/library/x:1"]))
        index.insert(try self.record("b", tags: ["docker.io/library/x:1"]))
        #expect(index.find("x:1")?.id.hex.first == "b")
        #expect(index.images.first { $0.id.hex.first == "a" }?.tags == [])
    }

    @Test func anImageIsFoundByNameIDAndItsStart() throws {
        var index = ImageIndex()
        index.insert(try self.record("a", tags: ["docker.io/library/x:1"]))
        let id = "sha256:" + String(repeating: "a", count: 64)
        for text in ["x:1", "docker.io/library/x:1", id, String(repeating: "a", count: 64), "aaaaaaaaaaaa"] {
            #expect(index.find(text) != nil, "\(text)")
        }
        for text in ["x", "x:2", "y:1", "aaaa", ""] { #expect(index.find(text) == nil, "\(text)") }
    }

    @Test func removingOneOfTwoNamesKeepsTheImage() throws {
        var index = ImageIndex()
        index.insert(try self.record("a", tags: ["docker.io/library/x:1", "docker.io/library/x:2"]))
        index.remove("x:1")
        #expect(index.images.map(\.tags) == [["docker.io/library/x:2"]])
        index.remove("unknown")
        index.remove("x:2")
        #expect(index.images.isEmpty)
    }
}
