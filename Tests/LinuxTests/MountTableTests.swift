import Linux
import Testing

@Suite struct MountTableTests {
    @Test func readsAnEntryWithOptionalFields() throws {
        let line = "36 35 98:0 /mnt1 /a\\040b rw,noatime shared:1 master:2 - ext3 /dev/root rw,errors=continue\n"
        let entry = try #require(MountTable(parsing: Array(line.utf8)).entries.first)
        #expect(entry.target == "/a b")
        #expect(entry.root == "/mnt1")
        #expect(entry.type == "ext3")
        #expect(entry.source == "/dev/root")
        #expect(entry.options == ["rw", "noatime"])
        #expect(entry.superOptions == ["rw", "errors=continue"])
        #expect(entry.isShared)
    }

    @Test func skipsWhatIsNoEntry() {
        #expect(MountTable(parsing: Array("garbage\n\n1 2 3\n".utf8)).entries.isEmpty)
    }

    @Test func findsMountsBelowADirectoryByWholeComponents() {
        let text = ["/run/m", "/run/m/x", "/run/mm"].map { "1 1 0:1 / \($0) rw - tmpfs t rw" }.joined(separator: "\n")
        let table = MountTable(parsing: Array(text.utf8))
        #expect(table.entries(below: "/run/m").map(\.target) == ["/run/m", "/run/m/x"])
    }

    @Test(arguments: [
        (["cgroup2 /sys/fs/cgroup rw"], CgroupLayout.Mode.unified),
        (["cgroup /c/cpu rw,cpu", "cgroup2 /c/unified rw"], .hybrid),
        (["cgroup /c/cpu rw,cpu,cpuacct"], .legacy),
        (["cgroup /c/systemd rw,name=systemd", "cgroup2 /c rw"], .unified),
    ])
    func tellsCgroupLayoutsApart(_ mounts: [String], _ mode: CgroupLayout.Mode) {
        let lines = mounts.map { mount -> String in
            let parts = mount.split(separator: " ")
            return "1 1 0:1 / \(parts[1]) rw - \(parts[0]) none \(parts[2])"
        }
        let layout = CgroupLayout(MountTable(parsing: Array(lines.joined(separator: "\n").utf8)))
        #expect(layout.mode == mode)
    }

    @Test func namesTheDirectoriesOfAGroup() {
        let layout = CgroupLayout(mode: .hybrid, unified: "/c/u", controllers: ["cpu": "/c/cpu", "memory": "/c/mem"])
        #expect(layout.directory("/pod", controller: "memory") == "/c/mem/pod")
        #expect(layout.directory("pod", controller: "pids") == nil)
        #expect(layout.directories("/pod") == ["/c/cpu/pod", "/c/mem/pod", "/c/u/pod"])
    }
}
