import Linux
import Testing

@Suite struct ValueTests {
    @Test(
        arguments: [
            ("SIGTERM", 15), ("TERM", 15), ("term", 15), ("9", 9), ("SIGRTMIN+3", 37), ("RTMAX-1", 63),
            ("SIGNONE", nil),
            ("0", nil), ("65", nil), ("", nil),
        ] as [(String, Int32?)]
    )
    func signalNames(_ name: String, _ number: Int32?) {
        #expect(Signal.number(name) == number)
    }

    @Test func mountOptionsSplitIntoFlagsAndData() {
        let mount = Mount(
            source: "tmpfs",
            target: "/t",
            type: "tmpfs",
            options: ["nosuid", "ro", "rw", "size=1m", "x"]
        )
        #expect(mount.flags == .noSetUserID)
        #expect(mount.data == "size=1m,x")
    }

    @Test func aBindMountHasNoType() {
        let mount = Mount(source: "/a", target: "/b", type: "bind", options: ["rbind", "ro"])
        #expect(mount.type.isEmpty)
        #expect(mount.flags == [.bind, .recursive, .readOnly])
    }

    @Test func overlayListsTheUppermostLayerFirst() {
        let mount = Mount.overlay(layers: ["/base", "/top"], upper: "/u", work: "/w", target: "/t")
        #expect(mount.data == "lowerdir=/top:/base,upperdir=/u,workdir=/w")
    }

    @Test func parametersNameFiles() {
        #expect(NamespacePin.Parameter(name: "net.ipv4.ip_forward", value: "1").path == "/proc/sys/net/ipv4/ip_forward")
        #expect(
            NamespacePin.Parameter(name: "net.ipv4.conf.eth0/1.mtu", value: "1").path
                == "/proc/sys/net/ipv4/conf/eth0.1/mtu"
        )
    }

    @Test func errorsSayWhatFailedOnWhat() {
        let error = SyscallError(call: "mount", object: "/x", errno: ErrorNumber.noEntry)
        #expect(error.description == "mount /x: No such file or directory (errno 2)")
        #expect(error.isNotFound)
    }
}
