#pragma once

#include "scanner/protocol/messages.h"

namespace motcua::scanner
{

/// Where a WorkerPageSource stands.
enum class SourceState {
    NoWorker,
    AtRest, ///< the worker waits for an order; it may have a device open
    Scanning,
    LettingGo, ///< after the end of a stack, until the worker rests or is dead
    Waiting,   ///< the same, and the next scan waits for it
};
inline constexpr int sourceStates = 5;

/// What may happen to it: asked by the desk, said by the worker, or come about by itself.
enum class SourceInput {
    ScanAsked,
    CancelAsked,
    FreeAsked, ///< somebody else wants to open the device
    PulledOut, ///< the device that the worker has open
    Greeting,
    Step, ///< of the stack; no page
    Page,
    StackEnd,
    Rest,
    Sensor,
    Stray,    ///< the answer to another order than a scan
    TimeUp,   ///< of what the worker owed
    KeptLong, ///< the device was open and unused
    WorkerGone,
};
inline constexpr int sourceInputs = 14;

/// The answer, and the state that comes of it; no word = the state stays.
enum class SourceDeed {
    Drop,          ///< it comes too late, or concerns nobody
    Begin,         ///< order the stack, with a new worker where there is none → Scanning
    Wait,          ///< the scan begins when the worker has let go → Waiting
    Refuse,        ///< "scanner.inUse"
    EndCancelled,  ///< at the next turn of the loop → LettingGo
    Grant,         ///< nothing is open, or the scan goes first: tell who asked at once
    Promise,       ///< tell who asked when the worker is gone; it leaves instead of resting
    Dismiss,       ///< the worker closes the device and leaves → LettingGo
    Kill,          ///< → LettingGo; a scan that waits still waits
    EndUnplugged,  ///< kill, "scanner.unplugged" → LettingGo
    CheckVersion,  ///< another one: kill, "scanner.workerVersion" → LettingGo
    TellStep,      ///< to the listener, as the next two
    TellPage,      ///< once, and in its turn; else as BreakProtocol
    TellEnd,       ///< → LettingGo
    TellSensor,    ///< to the one who listens to sensors
    BreakProtocol, ///< kill, "scanner.crashed" → LettingGo
    TakeRest,      ///< → AtRest, or Scanning with what waits; a worn worker is dismissed
    EndUnanswered, ///< break off, "scanner.noAnswer" → LettingGo
    EndCrashed,    ///< "scanner.crashed" or "scanner.workerMissing" → NoWorker
    Forget,        ///< → NoWorker
};

/// The table of sourcestates.cpp; there is a deed for every pair.
[[nodiscard]] SourceDeed deedFor(SourceState state, SourceInput input);

[[nodiscard]] SourceInput inputOf(const Event &event);

} // namespace motcua::scanner
