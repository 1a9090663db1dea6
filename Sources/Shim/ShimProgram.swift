internal import Linux
internal import Wire

/// The program: what its commands do. One instance a process.
package struct ShimProgram {
    private let words: [String]

    /// With the command line, without the program's name.
    package init(arguments: [String]) { self.words = arguments }

    /// Runs to the end; the result is the exit status. Serving a pod happens in a child, which does not return.
    package func run() -> Int32 {
        do throws(TaskError) {
            let arguments = try ShimArguments(self.words)
            switch arguments.command {
            case .start: try Self.start(arguments)
            case .delete: Self.delete(arguments)
            case .version: Self.say("containerd-shim-martlet-v1\n", to: 1)
            }
            return 0
        } catch {
            Self.say("containerd-shim-martlet-v1: \(error.message)\n", to: 2)
            return 1
        }
    }

    private static func say(_ text: String, to number: Int32) { StandardStream.write(Array(text.utf8), to: number) }

    // MARK: start

    private static func start(_ arguments: ShimArguments) throws(TaskError) {
        let configuration = try? Files.read("config.json", upTo: 16 << 20)
        let group = configuration.flatMap { SandboxAnnotation.sandboxID(in: $0) } ?? arguments.id
        let address = SocketAddress(
            directory: CurrentProcess.environment(SocketAddress.directoryVariable),
            instance: arguments.address,
            namespace: arguments.namespace,
            group: group
        )
        do throws(SyscallError) {
            if (try? UnixSocket.connect(to: address.path)) == nil {
                try Files.makeDirectories(Files.parent(address.path), mode: 0o711)
                // Nobody answers: what is there was left by a shim that died.
                try Files.remove(address.path)
                let listener = try UnixSocket.listen(at: address.path)
                if let pid = try CurrentProcess.fork() {
                    try Files.replace("shim.pid", with: Array("\(pid)".utf8), mode: 0o600, durable: false)
                } else {
                    CurrentProcess.exit(Self.serve(listener, address: address, namespace: arguments.namespace))
                }
            }
            try Files.replace("address", with: Array(address.url.utf8), mode: 0o600, durable: false)
        } catch {
            throw TaskError(.failedPrecondition, error.description)
        }
        Self.say(address.url, to: 1)
    }

    /// Serves the pod until shut down; runs in the child of `start`.
    private static func serve(_ listener: Descriptor, address: SocketAddress, namespace: String) -> Int32 {
        CurrentProcess.leaveSession()
        CurrentProcess.setName("martlet-shim")
        Signal.ignoreBrokenPipes()
        do throws(SyscallError) {
            // The starter reads our output to its end: it must not stay open here.
            CurrentProcess.redirectStandard(to: try Descriptor(path: "/dev/null", .readWrite))
            let server = try ShimServer(
                listener: listener,
                namespace: namespace,
                eventAddress: CurrentProcess.environment(EventPublisher.addressVariable)
            )
            try server.run()
            try Files.remove(address.path)
            return 0
        } catch {
            return 1
        }
    }

    // MARK: delete

    /// Runs when the shim is gone: ends the container, takes its root directory off, and reports the end that nobody
    /// saw.
    private static func delete(_ arguments: ShimArguments) {
        let bundle = arguments.bundle.isEmpty ? CurrentProcess.directory ?? "." : arguments.bundle
        if let runtime = OCIRuntime(recordIn: bundle) {
            let child = runtime.call(["delete", "--force", arguments.id], bundle: bundle)
            if let pid = try? child.start() { _ = try? Child.wait(pid: pid) }
        }
        try? LinuxSystemCalls().unmount(bundle + "/rootfs")
        let response = ShimTask.DeleteResponse {
            $0.exitStatus = 128 + UInt32(Signal.kill)
            $0.exitedAt = Google.Timestamp(nanoseconds: CurrentProcess.wallClock)
        }
        StandardStream.write(response.protobuf(), to: 1)
    }
}
