// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/WriteLetter.h"

#include "core/letters/LetterBook.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/PupilField.h"
#include "ui/words/Names.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFieldWidth = 360;

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

PupilGroup yearOf(const Roll& roll, YearGroup year, QDate day) {
    PupilGroup group{words::name(year), {}};
    for (const Pupil& pupil : roll.pupils())
        if (pupil.isOnRoll(day) && pupil.yearGroupOn(day) == year)
            group.pupils.push_back(pupil.id);
    return group;
}

PupilGroup classOf(const Roll& roll, const QString& className, QDate day) {
    PupilGroup group{tr("Class %1").arg(className), {}};
    for (const Pupil* pupil : roll.pupilsInClass(className, day))
        group.pupils.push_back(pupil->id);
    return group;
}

QString inWords(const PupilGroup& group) {
    return group.pupils.size() == 1 ? tr("%1, 1 pupil").arg(group.name)
                                    : tr("%1, %2 pupils").arg(group.name).arg(group.pupils.size());
}

// The pupil comes first and the class last, so that a letter about one is a name, a letter, Enter.
class WriteForm {
public:
    explicit WriteForm(const Surroundings& around);
    std::optional<ToWrite> run();

private:
    QStringList groupTitles() const;
    QStringList letterTitles() const;
    const PupilGroup* group() const; // null: about the pupil
    const LetterTemplate& letter() const;
    QString fault() const;

    const Surroundings& m_around;
    const std::vector<LetterTemplate>& m_letters;
    const std::vector<PupilGroup> m_groups;
    FormDialog m_dialog;
    PupilField* m_pupil;
    const QComboBox* m_letter;
    const QComboBox* m_group;
};

WriteForm::WriteForm(const Surroundings& around)
    : m_around(around)
    , m_letters(around.school().letterBook->all())
    , m_groups(pupilGroups(around.school().roll, around.clock().today()))
    , m_dialog(around.theme, around.clock().today(), u"letters.write"_s, tr("Write a letter"),
               tr("It joins the letters to send, one for each person who is to be written to, and "
                  "goes out with what holds it looked at."))
    , m_pupil(new PupilField(around, u"letters.write.pupil"_s)) {
    m_pupil->setMinimumWidth(kFieldWidth);
    m_dialog.add(tr("&About"), m_pupil);
    m_letter = m_dialog.addChoice(u"letter"_s, tr("&Letter"), letterTitles());
    m_group = m_dialog.addChoice(u"group"_s, tr("Or about &all of"), groupTitles());
    QObject::connect(m_group, &QComboBox::currentIndexChanged, m_pupil,
                     [this](int row) { m_pupil->setEnabled(row == 0); });
    m_dialog.setVerb(tr("Write it"), [this] { return fault(); });
}

QStringList WriteForm::groupTitles() const {
    QStringList titles{tr("Nobody else: one pupil")};
    for (const PupilGroup& each : m_groups)
        titles.append(inWords(each));
    return titles;
}

QStringList WriteForm::letterTitles() const {
    QStringList titles;
    for (const LetterTemplate& each : m_letters)
        titles.append(each.title);
    return titles;
}

const PupilGroup* WriteForm::group() const {
    const int row = m_group->currentIndex();
    return row > 0 ? &m_groups[std::size_t(row) - 1] : nullptr;
}

const LetterTemplate& WriteForm::letter() const {
    return m_letters[std::size_t(m_letter->currentIndex())];
}

QString WriteForm::fault() const {
    if (group() && !letter().isForMany)
        return tr("“%1” is about one child’s own case. Write it about one "
                  "pupil at a time; a statement can go to a whole class.")
            .arg(letter().title);
    if (!group() && !m_pupil->pupil())
        return tr("Say who it is about: type part of the name.");
    return {};
}

std::optional<ToWrite> WriteForm::run() {
    if (!m_around.dialogs.run(m_dialog))
        return std::nullopt;
    return ToWrite{letter().id,
                   group() ? group()->pupils : std::vector<PupilId>{*m_pupil->pupil()}};
}

} // namespace

std::vector<PupilGroup> pupilGroups(const Roll& roll, QDate day) {
    std::vector<PupilGroup> groups;
    for (const QString& className : roll.classesOn(day))
        groups.push_back(classOf(roll, className, day));
    for (const YearGroup year : roll.yearGroupsOn(day))
        groups.push_back(yearOf(roll, year, day));
    std::erase_if(groups, [](const PupilGroup& each) { return each.pupils.empty(); });
    return groups;
}

std::optional<ToWrite> askWhatToWrite(const Surroundings& around) {
    return WriteForm(around).run();
}

} // namespace rollbook
