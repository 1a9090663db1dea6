internal import Linux
internal import RPC
internal import Wire

/// A process that is run in a container beside its first one, through the pod's shim.
struct AddedProcess: Sendable {
    /// What its standard streams are connected to; empty: nothing.
    struct Streams: Sendable {
        var input = ""
        var output = ""
        var error = ""
        var terminal = false
    }

    let shim: TTRPCClient
    let containerID: String
    let id: String

    /// Tells the shim of it; it does not run yet. The description is that of the OCI specification.
    func create(_ description: [UInt8], _ streams: Streams) async throws {
        _ = try await self.shim.call(
            ShimTask.TaskService.exec,
            ShimTask.ExecProcessRequest {
                $0.id = self.containerID
                $0.execId = self.id
                $0.terminal = streams.terminal
                $0.stdin = streams.input
                $0.stdout = streams.output
                $0.stderr = streams.error
                $0.spec = Google.AnyValue {
                    $0.typeUrl = "types.containerd.io/opencontainers/runtime-spec/1/Process"
                    $0.value = description
                }
            }
        )
    }

    func start() async throws {
        let request = ShimTask.StartRequest {
            $0.id = self.containerID
            $0.execId = self.id
        }
        _ = try await self.shim.call(ShimTask.TaskService.start, request)
    }

    /// Its exit status, once it has ended.
    func wait(timeout: Duration? = nil) async throws -> Int32 {
        let request = ShimTask.WaitRequest {
            $0.id = self.containerID
            $0.execId = self.id
        }
        let response = try await self.shim.call(ShimTask.TaskService.wait, request, timeout: timeout)
        return Int32(bitPattern: response.exitStatus)
    }

    func kill() async {
        let request = ShimTask.KillRequest {
            $0.id = self.containerID
            $0.execId = self.id
            $0.signal = UInt32(Signal.kill)
        }
        _ = try? await self.shim.call(ShimTask.TaskService.kill, request, timeout: .seconds(10))
    }

    func resize(columns: UInt16, rows: UInt16) async {
        let request = ShimTask.ResizePtyRequest {
            $0.id = self.containerID
            $0.execId = self.id
            $0.width = UInt32(columns)
            $0.height = UInt32(rows)
        }
        // One that has ended needs no size.
        _ = try? await self.shim.call(ShimTask.TaskService.resizePty, request, timeout: .seconds(10))
    }

    /// No more input comes.
    func closeInput() async {
        let request = ShimTask.CloseIORequest {
            $0.id = self.containerID
            $0.execId = self.id
            $0.stdin = true
        }
        _ = try? await self.shim.call(ShimTask.TaskService.closeIO, request, timeout: .seconds(10))
    }

    /// Has the shim forget it, once it has ended or was never started.
    func delete() async {
        let request = ShimTask.DeleteRequest {
            $0.id = self.containerID
            $0.execId = self.id
        }
        _ = try? await self.shim.call(ShimTask.TaskService.delete, request, timeout: .seconds(10))
    }
}
