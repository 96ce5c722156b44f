// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/FamilyWork.h"
#include "core/office/School.h"
#include "ui/figures/RowsModel.h"
#include "ui/words/AgreedWords.h"

namespace rollbook {

// In the order of the list.
enum class FamilyKind { Target, Plan, Meeting, Timetable, Worker, Sibling, Focus, Review };
QString name(FamilyKind kind); // "Part-time timetable"

// One thing agreed with a family, or somebody around it, as it stands.
struct FamilyLine {
    FamilyKind kind = FamilyKind::Target;
    qint64 id = 0; // of what it is about, in FamilyWork
    QString what;  // at the left
    QString text;
    bool isOver = false; // ended, held, stopped: quiet
    bool operator==(const FamilyLine&) const = default;
};
inline bool isSameRow(const FamilyLine& a, const FamilyLine& b) {
    return a.kind == b.kind && a.id == b.id;
}

struct FamilySource {
    const School& school;
    PupilId pupil{0};
    QDateTime now;
    words::Telling telling;
    bool showsAnswers = false; // of the vulnerability review
};
// What holds on the day and what is to come; of meetings and plans also those of this school year
// that are over.
std::vector<FamilyLine> familyLines(const FamilySource& source);

class FamilyModel : public RowsModel<FamilyLine> {
public:
    enum Column { What, Text };
    static constexpr int kOverRole = Qt::UserRole + 20;
    explicit FamilyModel(QObject* parent = nullptr);

protected:
    QVariant cell(const FamilyLine& line, int column, int role) const override;
};

} // namespace rollbook
